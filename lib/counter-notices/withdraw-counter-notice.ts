import type { SellerActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { releaseListings } from './release-listings';

/** The seller takes a counter-notice back; the listings stay removed and may be answered for again. */
export async function withdrawCounterNotice(actor: SellerActor, input: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await transition(tx, counterNoticeMachine, actor, {
      event: 'withdraw',
      ids: [input.id],
      change: { queuedAt: null },
      data: { sellerAccessId: actor.sellerAccessId },
    });
    await releaseListings(tx, actor, input.id);
    await endDeadlines(tx, input.id, 'cancelled');
  });
}
