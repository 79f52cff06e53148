import { getTranslations } from 'next-intl/server';
import type { SummaryRow } from '@/components/ui/summary-list';
import { isDefence } from '@/lib/counter-notices/reasons';
import type { CounterDraft } from '@/lib/counter-notices/seller-case';
import type { CounterStep } from '@/lib/counter-notices/steps';

/** Listings named on the page of all answers; more are counted on their own page. */
const MOST_NAMED = 20;

/** The answers of a draft as rows, each with the way to change it. */
export async function answerRows(token: string, draft: CounterDraft): Promise<SummaryRow[]> {
  const [t, d, a, s, c, k] = await Promise.all([
    getTranslations('respond.counter'),
    getTranslations('reasons.defence'),
    getTranslations('respond.answer.check'),
    getTranslations('respond.statements'),
    getTranslations('common'),
    getTranslations('respond.case'),
  ]);
  const row = (step: CounterStep, key: string, term: string, value: SummaryRow['value']): SummaryRow => ({
    key,
    term,
    // where the summary of errors leads
    value: <div id={key === step ? `f-${key}` : undefined}>{value === '' ? c('notGiven') : value}</div>,
    change: {
      href: `/respond/${token}/answer/${step}?from=check`,
      text: c('action.change'),
      label: c('action.changeWhat', { what: term }),
    },
  });
  const named = draft.chosen.slice(0, MOST_NAMED);
  const rest = draft.chosen.length - named.length;
  const listings = (
    <ul>
      {named.map(({ id, listing }) => (
        <li key={id}>{listing.title ?? k('item', { id: listing.externalId })}</li>
      ))}
      {rest > 0 && <li>{`+ ${rest}`}</li>}
    </ul>
  );
  const made = draft.statements.map((statement) => s(statement as 'accuracy'));
  return [
    row('listings', 'listings', a('listings'), draft.chosen.length > 0 ? listings : ''),
    row(
      'defence',
      'defence',
      t('defence'),
      isDefence(draft.defenceCode) ? d(`${draft.defenceCode}.label`) : '',
    ),
    row('defence', 'explanation', t('explanation'), draft.explanation),
    row('contact', 'contact', t('contactName'), draft.contactName),
    row('contact', 'address', t('address'), draft.address),
    row('contact', 'telephone', t('telephone'), draft.telephone),
    row('sign', 'statements', a('statements'), made.join('\n')),
    row('sign', 'sign', a('signature'), draft.signatureName),
  ];
}
