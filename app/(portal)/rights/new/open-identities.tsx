import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import type { PartyChoice } from '@/lib/identities/queries';
import { isIdentityVerified, isIdentityWithUs } from '@/lib/identities/transitions';

/** Whether the complainant has something to do before rights of this party can be verified. */
const isOpen = ({ identityStatus }: PartyChoice): boolean =>
  identityStatus !== null && !isIdentityVerified(identityStatus) && !isIdentityWithUs(identityStatus);

/** Parties whose identity still wants something, each with the way to it; and the way to add another. */
export async function OpenIdentities({ parties }: { parties: readonly PartyChoice[] }) {
  const t = await getTranslations('rights.new');
  const open = parties.filter(isOpen);
  return (
    <div className="mt-8 grid gap-4">
      {open.length > 0 && (
        <NoticeBox tone="info" title={t('identityPending')}>
          <ul>
            {open.map(({ id, name, identityId }) => (
              <li key={id}>
                <TextLink href={`/identity/${identityId ?? ''}`}>
                  {name === '' ? t('nameFirst') : t('goToIdentity', { party: name })}
                </TextLink>
              </li>
            ))}
          </ul>
        </NoticeBox>
      )}
      {parties.length > 0 && (
        <p>
          <TextLink href="/identity/new">{t('addParty')}</TextLink>
        </p>
      )}
    </div>
  );
}
