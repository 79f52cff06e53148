import type { z } from 'zod';
import { isInForce, type Standing } from '@/lib/identities/in-force';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { decideRight } from './decide-right';
import type { verifyRightSchema } from './schema';

/** Whether its party is proven to be who it says, today; held against being suspended until the right is verified. */
async function holdsVerifiedIdentity(tx: Tx, rightId: string): Promise<boolean> {
  const [identity] = await tx.$queryRaw<Standing[]>`
    SELECT identity.status::text AS status, identity.expires_on AS "expiresOn",
      identity.carries_until AS "carriesUntil"
    FROM identity JOIN ip_right ON ip_right.party_id = identity.party_id
    WHERE ip_right.id = ${rightId}::uuid FOR SHARE OF identity`;
  return identity !== undefined && isInForce(identity);
}

/**
 * Finds the right proven; notices can name it from now on.
 * @throws Invalid `right_needs_identity` while the identity of its party is not verified, or its document has expired
 */
export async function verifyRight(
  actor: AccountActor,
  input: z.output<typeof verifyRightSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await decideRight(tx, actor, { ...input, event: 'verify' });
    // after the decision, so that a stranger and a latecomer learn what concerns them and nothing else
    if (!(await holdsVerifiedIdentity(tx, input.id))) throw new Invalid({ '': 'right_needs_identity' });
  });
}
