import { getTranslations } from 'next-intl/server';
import type { SignedIn } from '@/lib/accounts/session';
import {
  IDENTITY_REJECT_CODES,
  IDENTITY_RETURN_CODES,
  IDENTITY_SUSPEND_CODES,
} from '@/lib/identities/reasons';
import type { IdentityCase } from '@/lib/identities/review-case';
import { identityWords, submitterLocale } from '@/lib/identities/standard-words';
import {
  isIdentityInReview,
  isIdentityReturned,
  isIdentitySuspended,
  isIdentityVerified,
  isIdentityWithUs,
} from '@/lib/identities/transitions';
import { Outcome } from '../outcome';
import type { DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { suspensionChoices } from '../suspension-choices';
import { StartReview, TakenNote } from '../start-review';
import { VerdictForm } from '../verdict-form';
import { reviewIdentity, takeIdentity } from './actions';

interface Props {
  actor: SignedIn;
  matter: IdentityCase;
  query: DeskQuery;
}

/** What the reviewer can do about an identity, or what was done. */
export async function IdentityPanel({ actor, matter, query }: Props) {
  const [t, i, locale] = await Promise.all([
    getTranslations('desk'),
    getTranslations('identity'),
    submitterLocale(matter.id, 'identity.submitted'),
  ]);
  const { status, reviewer, reasonCode, reasonText, reviewedAt } = matter;
  const open = isIdentityInReview(status);
  if (isIdentityWithUs(status) && !open) return <StartReview action={takeIdentity} {...{ matter, query }} />;
  const labelOf = (code: string) => i(`reasons.${code}.label` as 'reasons.other.label');
  const words = {
    labelOf,
    wordsOf: (code: string) => identityWords(locale, code),
    locale,
    to: 'complainant',
  } as const;
  const taken = open && reviewer !== null && reviewer.id !== actor.accountId;
  const reasoned = [
    { value: 'return', label: t('verdict.return'), shortcut: 'r', codes: IDENTITY_RETURN_CODES },
    { value: 'reject', label: t('verdict.reject'), shortcut: 'x', codes: IDENTITY_REJECT_CODES },
  ] as const;
  const choices = [
    {
      value: 'verify',
      label: t('verdict.verify'),
      shortcut: 'a',
      panel: <p className="hint">{t('verdict.verifyText')}</p>,
    },
    ...reasoned.map(({ codes, ...choice }) => ({
      ...choice,
      panel: <ReasonPanel verdict={choice.value} codes={codes} {...words} />,
    })),
  ];
  const later = isIdentitySuspended(status) ? 'reinstate' : isIdentityVerified(status) ? 'suspend' : null;
  return (
    <VerdictForm
      action={reviewIdentity}
      matter={matter}
      query={query}
      title={t(open ? 'verdict.title' : 'outcome.title')}
      note={taken && <TakenNote name={reviewer.name} />}
      choices={
        open
          ? choices
          : later
            ? await suspensionChoices(later, { codes: IDENTITY_SUSPEND_CODES, ...words })
            : []
      }
    >
      {!open && (
        <Outcome
          reasonTitle={reasonCode ? labelOf(reasonCode) : undefined}
          reasonText={reasonText}
          reviewerName={reviewer?.name ?? null}
          at={reviewedAt}
          text={isIdentityReturned(status) ? t('outcome.withComplainant') : undefined}
        />
      )}
    </VerdictForm>
  );
}
