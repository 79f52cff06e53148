import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { IdentityView } from '@/lib/identities/queries';
import { isInForce, isRenewable } from '@/lib/identities/in-force';
import { identityStanding } from '@/lib/identities/standing';
import { nextIdentityStep } from '@/lib/identities/steps';
import { RenewalNote } from '../../documents/renewal-note';
import { IdentityReason } from '../identity-reason';
import { IdentityStatus, stateOf } from '../identity-status';

/** What to do about it now, if anything. */
function nextOf(identity: IdentityView) {
  const { id, party, incomplete } = identity;
  if (isRenewable(identity))
    return { text: 'renew', href: `/identity/${id}/renew`, urgent: !isInForce(identity) } as const;
  switch (identityStanding(identity)) {
    case 'draft':
      return {
        text: 'begin',
        href: `/identity/${id}/${nextIdentityStep(incomplete)}`,
        urgent: true,
      } as const;
    case 'returned':
      return { text: 'correct', href: `/identity/${id}/check`, urgent: true } as const;
    case 'verified':
    case 'withUs':
      return { text: 'rightsLink', href: `/rights/new?party=${party.id}`, urgent: false } as const;
    default:
      return null;
  }
}

/** Where it stands, what that means, why, and what to do about it. */
export async function NextThing({ identity }: { identity: IdentityView }) {
  const [t, states, format] = await Promise.all([
    getTranslations('identity.view'),
    getTranslations('states.identity'),
    readerFormat(),
  ]);
  const { expiresOn } = identity;
  const next = nextOf(identity);
  const outdated = identityStanding(identity) === 'outdated' && expiresOn;
  return (
    <Card as="div" accent={next?.urgent} className="grid gap-4">
      <div className="grid justify-items-start gap-2">
        <IdentityStatus identity={identity} />
        <p>{states(`${stateOf(identity)}.meaning`)}</p>
        {outdated && (
          <p>
            <strong>{t('expired')}.</strong> {t('expiredText', { date: format.date(outdated) })}
          </p>
        )}
      </div>
      <RenewalNote paper={identity} />
      <IdentityReason identity={identity} />
      {next && (
        <div className="actions">
          <LinkButton variant={next.urgent ? 'primary' : 'secondary'} href={next.href}>
            {t(next.text)}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
