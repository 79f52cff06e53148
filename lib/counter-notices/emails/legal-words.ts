import { formatter } from '@/lib/i18n/formatter';
import { translator } from '@/lib/i18n/translator';
import { isLegal } from '@/lib/notices/source';
import { isLegalProfile } from '@/lib/notices/statutes';
import { ruleOf } from '@/lib/workflow/profiles';
import { isRefuseProofCode } from '../reasons';
import type { Matter } from './matter';

/** Mails of both procedures that say something else under a statute. */
const BODIES = {
  submitted: 'submittedBody',
  forwarded: 'forwardedBody',
  accepted: 'acceptedBody',
  answered: 'answeredBody',
  sent: 'sentBody',
} as const;
/** Mails that only a statute brings about. */
const LEGAL_MAILS = [
  'proofRefused',
  'provedSeller',
  'provedComplainant',
  'lapsedSeller',
  'lapsedComplainant',
] as const;
export type LegalMail = (typeof LEGAL_MAILS)[number];
export const isLegalMail = (name: string): name is LegalMail =>
  (LEGAL_MAILS as readonly string[]).includes(name);

type Translate = ReturnType<typeof translator<'legal'>>;
type Values = Record<string, string | number>;

/** The clocks that run, each with its date for the reader and its source; then which law it is. */
function clockParagraphs(
  { notice, deadlines }: Matter,
  t: Translate,
  moment: (at: Date) => string,
): string[] {
  const { profile } = notice;
  if (!isLegalProfile(profile)) return [];
  const clocks = deadlines
    .filter(({ endedAt }) => !endedAt)
    .map(({ kind, dueAt, profileVersion }) => {
      const { source } = ruleOf(kind, { profile, profileVersion });
      return t('mail.due', { clock: t(`clock.${kind}`), date: moment(dueAt), source: t(`source.${source}`) });
    });
  const source = profile === 'CN_ECL' ? 'ecl_43' : 'dmca_512g';
  return [...clocks, t('mail.law', { law: t(`name.${profile}`), source: t(`source.${source}`) })];
}

function refusal({ response }: Matter, t: Translate, values: Values): string[] {
  if (!response) return [];
  const { refusalCode, refusalText } = response;
  const words = isRefuseProofCode(refusalCode) ? t(`refuse.${refusalCode}.text`) : '';
  return [refusalText || words, t('mail.refusedAfter', values as { due: string })];
}

/** What a mail about a counter-notice under procedure LEGAL says otherwise than under PLATFORM; null where it does not. */
export function legalWords(
  key: string,
  matter: Matter,
  reader: { locale: string; zone: string },
  values: Values,
): { subject?: string; heading?: string; body: string; button?: string; more: string[] } | null {
  if (!isLegal(matter.notice)) return null;
  const t = translator(reader.locale, 'legal');
  const format = formatter(reader.locale, reader.zone);
  const own = LEGAL_MAILS.find((name) => name === key);
  if (own) {
    const { proof } = matter;
    const action =
      proof &&
      t('desk.proofValue', {
        forum: proof.forum,
        number: proof.caseNumber,
        date: format.date(proof.filedOn),
      });
    const all = { ...values, action: action ?? '' } as never;
    return {
      subject: t(`mail.${own}.subject`, all),
      heading: t(`mail.${own}.heading`, all),
      body: t(`mail.${own}.body`, all),
      button: t(`mail.${own}.button`, all),
      more: [
        ...(own === 'proofRefused' ? refusal(matter, t, values) : []),
        ...clockParagraphs(matter, t, (at) => format.moment(at)),
      ],
    };
  }
  if (!(key in BODIES)) return null;
  const body = t(`mail.${BODIES[key as keyof typeof BODIES]}`, values as never);
  return { body, more: clockParagraphs(matter, t, (at) => format.moment(at)) };
}
