import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { asLocale } from '@/lib/i18n/locale';
import { LETTER_REJECT_CODES, LETTER_RETURN_CODES } from '@/lib/authorizations/reasons';
import type { LetterCase } from '@/lib/authorizations/review-case';
import { letterWords } from '@/lib/authorizations/standard-words';
import { isLetterReturned, isLetterRevoked, isLetterWithUs } from '@/lib/authorizations/transitions';
import { isInForce } from '@/lib/identities/in-force';
import { Outcome } from '../outcome';
import { deskPath, type DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { VerdictForm } from '../verdict-form';
import { reviewLetter } from './actions';

interface Props {
  matter: LetterCase;
  query: DeskQuery;
}

/** While the identity of the rights holder is not verified, the letter cannot be in force: the way there. */
async function IdentityFirst({ identity }: { identity: LetterCase['party']['identity'] }) {
  if (identity && isInForce(identity)) return null;
  const [t, verdict] = await Promise.all([getTranslations('letters.desk'), getTranslations('desk.verdict')]);
  return (
    <NoticeBox
      tone="warn"
      action={
        identity && (
          <a className="btn btn-sm" href={deskPath('identities', identity.id, {})}>
            {verdict('openIdentity')}
          </a>
        )
      }
    >
      {t('needsIdentity')}
    </NoticeBox>
  );
}

async function choicesOf(matter: LetterCase) {
  const [t, l] = await Promise.all([getTranslations('desk'), getTranslations('letters')]);
  const locale = asLocale(matter.account.locale);
  const reasoned = [
    { value: 'return', label: t('verdict.return'), shortcut: 'r', codes: LETTER_RETURN_CODES },
    { value: 'reject', label: t('verdict.reject'), shortcut: 'x', codes: LETTER_REJECT_CODES },
  ] as const;
  return [
    {
      value: 'activate',
      label: l('desk.verdict'),
      shortcut: 'a',
      panel: <p className="hint">{l('desk.verdictText')}</p>,
    },
    ...reasoned.map(({ codes, ...choice }) => ({
      ...choice,
      panel: (
        <ReasonPanel
          verdict={choice.value}
          codes={codes}
          labelOf={(code) => l(`reasons.${code}.label` as 'reasons.other.label')}
          wordsOf={(code) => letterWords(locale, code)}
          locale={locale}
          to="complainant"
        />
      ),
    })),
  ];
}

/** What became of it without a reviewer. */
async function endText({ status, history }: LetterCase): Promise<string | undefined> {
  const [t, l] = await Promise.all([getTranslations('desk.outcome'), getTranslations('letters.desk')]);
  if (isLetterReturned(status)) return t('withComplainant');
  if (!isLetterRevoked(status)) return undefined;
  const givenUp = history.some(({ type }) => type === 'authorization.given_up');
  return l(givenUp ? 'givenUp' : 'revokedByHolder');
}

/** What the reviewer can do about a letter, or what was done. */
export async function LetterPanel({ matter, query }: Props) {
  const [t, l] = await Promise.all([getTranslations('desk'), getTranslations('letters')]);
  const { status, reviewer, reasonCode, reasonText, reviewedAt } = matter;
  const open = isLetterWithUs(status);
  return (
    <VerdictForm
      action={reviewLetter}
      matter={matter}
      query={query}
      title={t(open ? 'verdict.title' : 'outcome.title')}
      note={open && <IdentityFirst identity={matter.party.identity} />}
      choices={open ? await choicesOf(matter) : []}
    >
      {!open && (
        <Outcome
          reasonTitle={reasonCode ? l(`reasons.${reasonCode}.label` as 'reasons.other.label') : undefined}
          reasonText={reasonText}
          reviewerName={reviewer?.name ?? null}
          at={reviewedAt}
          text={await endText(matter)}
        />
      )}
    </VerdictForm>
  );
}
