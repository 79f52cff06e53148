import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { decideIdentity } from './decide-identity';
import type { verifyIdentitySchema } from './schema';

/** Finds the identity proven; from now on the party bears the name and the country that were verified. */
export async function verifyIdentity(
  actor: AccountActor,
  input: z.output<typeof verifyIdentitySchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { partyId, legalName, country } = await decideIdentity(tx, actor, { ...input, event: 'verify' });
    await tx.party.update({ where: { id: partyId }, data: { name: legalName, country } });
  });
}
