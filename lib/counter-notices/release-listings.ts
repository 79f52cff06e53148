import { listingMachine } from '@/lib/notices/machine';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';

/** A counter-notice that goes no further leaves its listings as they were before it: removed. */
export async function releaseListings(tx: Tx, actor: Actor, counterNoticeId: string): Promise<void> {
  const countered = await tx.reportedListing.findMany({
    where: { counters: { some: { counterNoticeId } }, status: 'COUNTERED' },
    select: { id: true },
  });
  await transition(tx, listingMachine, actor, {
    event: 'release',
    ids: countered.map((listing) => listing.id),
    data: { counterNoticeId },
  });
}
