import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { readerFormat } from '@/lib/i18n/reader-format';
import { hasPassed } from '@/lib/identities/calendar-date';
import { isInForce, isRenewable } from '@/lib/identities/in-force';
import type { RightView } from '@/lib/rights/queries';
import { nextRightStep } from '@/lib/rights/steps';
import { isRightDraft, isRightEditable, isRightVerified, isRightWithdrawn } from '@/lib/rights/transitions';
import { RenewalNote } from '../../documents/renewal-note';
import { RightReason } from '../right-reason';
import { RightStatus } from '../right-status';

/** What to do about it now, if anything. */
function nextOf(right: RightView) {
  const { id, status, expiresOn, incomplete } = right;
  if (isRightDraft(status))
    return { text: 'begin', href: `/rights/${id}/${nextRightStep(incomplete)}`, urgent: true } as const;
  if (isRenewable(right))
    return { text: 'renew', href: `/rights/${id}/renew`, urgent: !isInForce(right) } as const;
  if (isRightEditable(status)) return { text: 'correct', href: `/rights/${id}/check`, urgent: true } as const;
  return isRightVerified(status) && !hasPassed(expiresOn)
    ? ({ text: 'file', href: '/notices/new', urgent: false } as const)
    : null;
}

/** Why nothing can be done with it although it looks as if: its date, or its party's identity. */
async function Obstacles({ right: { status, expiresOn, party } }: { right: RightView }) {
  const [t, format] = await Promise.all([getTranslations('rights.view'), readerFormat()]);
  const outdated = isRightVerified(status) && hasPassed(expiresOn) ? expiresOn : null;
  const unproven = party.identity && !isInForce(party.identity) ? party.identity : null;
  return (
    <>
      {outdated && (
        <p>
          <strong>{t('expired')}</strong>
          <br />
          {t('expiredText', { date: format.date(outdated) })}
        </p>
      )}
      {unproven && !isRightWithdrawn(status) && (
        <p>
          <strong>{t('identityNeeded', { party: party.name })}</strong>
          <br />
          {t('identityNeededText')} <TextLink href={`/identity/${unproven.id}`}>{t('goToIdentity')}</TextLink>
        </p>
      )}
    </>
  );
}

/** Where it stands, what that means, why, and what to do about it. */
export async function NextThing({ right }: { right: RightView }) {
  const [t, states] = await Promise.all([getTranslations('rights.view'), getTranslations('states.right')]);
  const next = nextOf(right);
  return (
    <Card as="div" accent={next?.urgent} className="grid gap-4">
      <div className="grid justify-items-start gap-2">
        <RightStatus status={right.status} />
        <p>{states(`${right.status}.meaning`)}</p>
        <Obstacles right={right} />
        <RenewalNote paper={right} />
      </div>
      <RightReason right={right} />
      {next && (
        <div className="actions">
          <LinkButton variant={next.urgent ? 'primary' : 'secondary'} href={next.href}>
            {t(next.text)}
          </LinkButton>
          {next.text === 'renew' && isInForce(right) && <TextLink href="/notices/new">{t('file')}</TextLink>}
        </div>
      )}
    </Card>
  );
}
