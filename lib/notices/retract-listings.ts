import type { AccountActor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { listingMachine } from './machine';

/**
 * The complainant lets go of removed listings: they are ordered back at once. Part of the caller's transaction, for a
 * counter-notice may have to be settled in the same breath.
 * @throws NotFound when a listing is not one of this notice, or the notice is not the actor's; InvalidTransition when a
 *   listing cannot be let go of (any more)
 */
export async function retractListings(
  tx: Tx,
  actor: AccountActor,
  given: { noticeId: string; listingIds: readonly string[] },
): Promise<void> {
  const ids = [...new Set(given.listingIds)];
  const own = await tx.reportedListing.count({ where: { id: { in: ids }, noticeId: given.noticeId } });
  if (own !== ids.length) throw new NotFound('reported listing');
  await transition(tx, listingMachine, actor, { event: 'retract', ids });
  await transition(tx, listingMachine, actor, {
    event: 'order_reinstatement',
    ids,
    data: { code: 'retracted' },
  });
}
