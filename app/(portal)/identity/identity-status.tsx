import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf, type StateOf } from '@/components/case/status-tone';
import type { ListedIdentity } from '@/lib/identities/queries';

/** An identity's state for its texts: the column it is kept in has one more, which only rights know. */
export const stateOf = (identity: Pick<ListedIdentity, 'status'>) => identity.status as StateOf<'identity'>;

/** Where an identity stands. */
export async function IdentityStatus({ identity }: { identity: Pick<ListedIdentity, 'status'> }) {
  const t = await getTranslations('states.identity');
  const state = stateOf(identity);
  return <StatusChip tone={toneOf('identity', state)} label={t(`${state}.label`)} />;
}
