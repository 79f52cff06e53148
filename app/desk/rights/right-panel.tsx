import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import type { SignedIn } from '@/lib/accounts/session';
import { isInForce } from '@/lib/identities/in-force';
import { submitterLocale } from '@/lib/identities/standard-words';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES, RIGHT_SUSPEND_CODES } from '@/lib/rights/reasons';
import type { RightCase } from '@/lib/rights/review-case';
import { rightWords } from '@/lib/rights/standard-words';
import {
  isRightInReview,
  isRightReturned,
  isRightSuspended,
  isRightVerified,
  isRightWithdrawn,
  isRightWithUs,
} from '@/lib/rights/transitions';
import { Outcome } from '../outcome';
import { deskPath, type DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { suspensionChoices } from '../suspension-choices';
import { StartReview, TakenNote } from '../start-review';
import { VerdictForm } from '../verdict-form';
import { reviewRight, takeRight } from './actions';

interface Props {
  actor: SignedIn;
  matter: RightCase;
  query: DeskQuery;
}

/** While the identity of its party is not verified, a right cannot be: the way there. */
async function IdentityFirst({ identity }: { identity: RightCase['identity'] }) {
  if (identity && isInForce(identity)) return null;
  const t = await getTranslations('desk.verdict');
  return (
    <NoticeBox
      tone="warn"
      action={
        identity && (
          <a className="btn btn-sm" href={deskPath('identities', identity.id, {})}>
            {t('openIdentity')}
          </a>
        )
      }
    >
      {t('needsIdentity')}
    </NoticeBox>
  );
}

/** What the reviewer can do about a right, or what was done. */
export async function RightPanel({ actor, matter, query }: Props) {
  const [t, r, locale] = await Promise.all([
    getTranslations('desk'),
    getTranslations('rights'),
    submitterLocale(matter.id, 'right.submitted'),
  ]);
  const { status, reviewer, reasonCode, reasonText, reviewedAt } = matter;
  const open = isRightInReview(status);
  if (isRightWithUs(status) && !open) return <StartReview action={takeRight} {...{ matter, query }} />;
  const labelOf = (code: string) => r(`reasons.${code}.label` as 'reasons.other.label');
  const words = {
    labelOf,
    wordsOf: (code: string) => rightWords(locale, code),
    locale,
    to: 'complainant',
  } as const;
  const taken = open && reviewer !== null && reviewer.id !== actor.accountId;
  const verify = { value: 'verify', label: t('verdict.verify'), shortcut: 'a' };
  const reasoned = [
    { value: 'return', label: t('verdict.return'), shortcut: 'r', codes: RIGHT_RETURN_CODES },
    { value: 'reject', label: t('verdict.reject'), shortcut: 'x', codes: RIGHT_REJECT_CODES },
  ] as const;
  const choices = [
    { ...verify, panel: <p className="hint">{t('verdict.verifyText')}</p> },
    ...reasoned.map(({ codes, ...choice }) => ({
      ...choice,
      panel: <ReasonPanel verdict={choice.value} codes={codes} {...words} />,
    })),
  ];
  const later = isRightSuspended(status) ? 'reinstate' : isRightVerified(status) ? 'suspend' : null;
  return (
    <VerdictForm
      action={reviewRight}
      matter={matter}
      query={query}
      title={t(open ? 'verdict.title' : 'outcome.title')}
      note={
        open && (
          <>
            {taken && <TakenNote name={reviewer.name} />}
            <IdentityFirst identity={matter.identity} />
          </>
        )
      }
      choices={
        open ? choices : later ? await suspensionChoices(later, { codes: RIGHT_SUSPEND_CODES, ...words }) : []
      }
    >
      {!open && (
        <Outcome
          reasonTitle={reasonCode ? labelOf(reasonCode) : undefined}
          reasonText={reasonText}
          reviewerName={reviewer?.name ?? null}
          at={reviewedAt}
          text={
            isRightReturned(status)
              ? t('outcome.withComplainant')
              : isRightWithdrawn(status)
                ? t('outcome.withdrawn')
                : undefined
          }
        />
      )}
    </VerdictForm>
  );
}
