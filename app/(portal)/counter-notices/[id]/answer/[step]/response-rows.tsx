import { getTranslations } from 'next-intl/server';
import type { SummaryRow } from '@/components/ui/summary-list';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import type { ResponseStep } from '@/lib/counter-notices/response-steps';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';

/** The parts of an answer as rows, each with the way to change it. */
export async function responseRows(id: string, draft: ResponseDraft): Promise<SummaryRow[]> {
  const [t, v, s, c, l, format] = await Promise.all([
    getTranslations('counterNotices.answer.check'),
    getTranslations('counterNotices.view'),
    getTranslations('counterNotices.statements'),
    getTranslations('common'),
    getTranslations('legal.action'),
    readerFormat(),
  ]);
  const { response, open, letGo, settles } = draft;
  const row = (step: ResponseStep, key: string, term: string, value: SummaryRow['value']): SummaryRow => ({
    key,
    term,
    // where the summary of errors leads
    value: <div id={key === step ? `f-${key}` : undefined}>{value === '' ? c('notGiven') : value}</div>,
    change: {
      href: `/counter-notices/${id}/answer/${step}?from=check`,
      text: c('action.change'),
      label: c('action.changeWhat', { what: term }),
    },
  });
  const disputed = open.length - letGo.length;
  const named = open.filter((entry) => letGo.includes(entry.reportedListingId));
  const listings = (
    <>
      {disputed > 0 && <p>{t('disputes', { count: disputed })}</p>}
      {letGo.length > 0 && <p>{t('letsGo', { count: letGo.length })}</p>}
      <ul className="hint">
        {named.map(({ reportedListingId, reportedListing: { listing } }) => (
          <li key={reportedListingId}>{listing.title ?? v('item', { id: listing.externalId })}</li>
        ))}
      </ul>
    </>
  );
  const claim = isLegal(draft.counterNotice.notice)
    ? [
        row('action', 'action', l('forum'), response.forum),
        row('action', 'caseNumber', l('caseNumber'), response.caseNumber),
        row('action', 'filedOn', l('filedOn'), response.filedOn ? format.date(response.filedOn) : ''),
      ]
    : [row('explanation', 'explanation', v('explanation'), response.explanation)];
  const made = response.statements.map((statement) => s(statement as 'accuracy'));
  return [
    row('listings', 'listings', t('extent'), listings),
    ...(settles ? [] : claim),
    row('sign', 'statements', t('statement'), made.join('\n')),
    row('sign', 'sign', t('signature'), response.signatureName),
  ];
}
