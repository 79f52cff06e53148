import { getTranslations } from 'next-intl/server';
import type { SignedIn } from '@/lib/accounts/session';
import type { NoticeDraft } from '@/lib/notices/draft';
import { isReasonCode } from '@/lib/notices/reasons';
import { statementsFor } from '@/lib/notices/statements';
import { reasonAnswers } from '../reason-answers';

/** A mail that says what a notice says so far. */
export interface NoticeLetter {
  subject: string;
  text: string;
}

const rightText = (right: NonNullable<NoticeDraft['right']>, kind: string): string =>
  [`${kind} ${right.title}`, [right.office, right.number].filter(Boolean).join(' '), right.ownerName]
    .filter(Boolean)
    .join(', ');

/**
 * Writes a notice as a letter to the mailbox: the same answers, so that nothing is typed twice when somebody would rather
 * write, or has to.
 */
export async function noticeLetter(
  draft: NoticeDraft,
  { name, email }: Pick<SignedIn, 'name' | 'email'>,
): Promise<NoticeLetter> {
  const [t, n, market, reasons, details] = await Promise.all([
    getTranslations('manage.letter'),
    getTranslations('notices'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
    reasonAnswers(draft),
  ]);
  const { right, reasonCode, marketplace } = draft;
  const part = (label: string, value: string | null | false) => (value ? `${label}:\n${value}` : '');
  const made = statementsFor(right).filter((statement) => draft.statements.includes(statement));
  const parts = [
    t('opening', { reference: draft.reference }),
    part(t('holder'), draft.party.name),
    part(t('right'), right && rightText(right, n(`rightKind.${right.kind}`))),
    part(t('reason'), isReasonCode(reasonCode) && reasons(`${reasonCode}.label`)),
    ...details.map(({ question, answer }) => part(question, answer)),
    part(marketplace ? t('linksOn', { marketplace: market(marketplace) }) : t('links'), draft.linksText),
    part(t('description'), draft.description),
    part(t('statements'), made.map((statement) => n(`statements.${statement}.label`)).join('\n')),
    part(t('signature'), draft.signatureName),
    part(t('contact'), `${name} <${email}>`),
  ];
  return {
    subject: t('subject', { reference: draft.reference, title: right?.title ?? draft.party.name }),
    text: `${parts.filter(Boolean).join('\n\n')}\n`,
  };
}
