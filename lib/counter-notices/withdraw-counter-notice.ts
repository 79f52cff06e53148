import type { z } from 'zod';
import type { SellerActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { releaseListings } from './release-listings';
import type { withdrawCounterNoticeSchema } from './schema';

/** The seller takes a counter-notice back; the listings stay removed and may be answered for again. */
export async function withdrawCounterNotice(
  actor: SellerActor,
  input: z.output<typeof withdrawCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockCounterNotice(tx, actor, input);
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
