import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { readReasonFields } from '@/lib/notices/draft';
import { isReasonCode } from '@/lib/notices/reasons';
import type { NoticeDetails } from '@/lib/notices/queries';
import { STATEMENTS } from '@/lib/notices/statements';
import { reasonAnswers } from './reason-answers';
import { rightLine } from './right-line';

type LineKey = keyof Messages['notices']['show']['claimLine'];

interface ClaimRow {
  key: string;
  term: string;
  value: ReactNode;
}

/** Everything a notice says, as it is shown to its own side. */
export async function claimRows(notice: NoticeDetails): Promise<ClaimRow[]> {
  const [t, market, reasons] = await Promise.all([
    getTranslations('notices'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
  ]);
  const { marketplace, right, reasonCode } = notice;
  const answers = await reasonAnswers({ reasonCode, reasonFields: readReasonFields(notice.reasonFields) });
  const statements = STATEMENTS.filter((statement) => notice.statements.includes(statement));
  const row = (key: LineKey, value: ReactNode): ClaimRow => ({
    key,
    term: t(`show.claimLine.${key}`),
    value,
  });
  return [
    row('party', notice.party.name),
    row('right', right && (await rightLine(right))),
    row('marketplace', marketplace && market(marketplace)),
    row('reason', isReasonCode(reasonCode) && reasons(`${reasonCode}.label`)),
    ...answers.map(({ name, question, answer }) => ({
      key: name,
      term: question,
      value: <span className="kept-lines">{answer}</span>,
    })),
    row('description', <span className="kept-lines">{notice.description}</span>),
    row(
      'statements',
      <ul className="bulleted">
        {statements.map((statement) => (
          <li key={statement}>{t(`statements.${statement}.label`)}</li>
        ))}
      </ul>,
    ),
    row('signature', notice.signatureName),
    row('by', notice.account.name),
  ];
}
