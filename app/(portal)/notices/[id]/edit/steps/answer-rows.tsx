import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { SummaryRow } from '@/components/ui/summary-list';
import type { NoticeDraft } from '@/lib/notices/draft';
import { isReasonCode } from '@/lib/notices/reasons';
import { statementsFor } from '@/lib/notices/statements';
import { rightLine } from '../../right-line';
import { reasonAnswers } from '../../reason-answers';
import { editPath, type EditPage } from '../edit-path';

async function linksAnswer({ links }: NoticeDraft): Promise<string> {
  const t = await getTranslations('notices.edit.check');
  const { accepted, refused } = links;
  return refused > 0 ? t('listingsRefused', { accepted, refused }) : t('listings', { accepted });
}

/** Everything answered so far, each with its way back. */
export async function answerRows(draft: NoticeDraft): Promise<SummaryRow[]> {
  const [t, common, market, reasons] = await Promise.all([
    getTranslations('notices.edit'),
    getTranslations('common'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
  ]);
  const row = (page: EditPage, term: string, value: ReactNode, key: string = page): SummaryRow => ({
    key,
    term,
    value: value || <span className="hint">{common('notGiven')}</span>,
    change: {
      href: editPath(draft, page, true),
      text: t('check.change'),
      label: t('check.changeWhat', { what: term }),
    },
  });
  const { marketplace, right, reasonCode, signatureName } = draft;
  const needed = statementsFor(right);
  const made = needed.filter((statement) => draft.statements.includes(statement));
  const details = await reasonAnswers(draft);
  return [
    { key: 'party', term: t('check.party'), value: draft.party.name },
    row('marketplace', t('step.marketplace'), marketplace && market(marketplace)),
    row('right', t('step.right'), right && (await rightLine(right))),
    row('reason', t('step.reason'), isReasonCode(reasonCode) && reasons(`${reasonCode}.label`)),
    ...details.map(({ name, question, answer }) => row('reason-details', question, answer, name)),
    row('links', t('step.links'), draft.links.lines.length > 0 && (await linksAnswer(draft))),
    row('description', t('step.description'), draft.description),
    row('evidence', t('step.evidence'), t('check.files', { count: draft.documentCount })),
    row(
      'statements',
      t('step.statements'),
      t('check.statements', { made: made.length, needed: needed.length }),
    ),
    row('statements', t('check.signature'), signatureName, 'signature'),
  ];
}
