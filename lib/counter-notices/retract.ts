import type { z } from 'zod';
import { lockNotice } from '@/lib/notices/lock-notice';
import { retractListings } from '@/lib/notices/retract-listings';
import type { retractListingsSchema } from '@/lib/notices/schema';
import { isListingCounterable, isListingDisputed } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { holdCounterNotices } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { isCounterNoticeEditable, SETTLEABLE_COUNTER_NOTICE } from './transitions';

type Input = z.output<typeof retractListingsSchema>;

/** The counter-notices that answer for these listings and are still open; one per seller at most. */
const findOpen = (tx: Tx, { id, listingIds }: Input) =>
  tx.counterNotice.findMany({
    where: {
      noticeId: id,
      status: { in: [...SETTLEABLE_COUNTER_NOTICE] },
      sellerAccess: { listings: { some: { id: { in: listingIds } } } },
    },
    include: {
      listings: { select: { reportedListing: { select: { status: true } } } },
      sellerAccess: { select: { listings: { select: { status: true } } } },
    },
  });
type Open = Awaited<ReturnType<typeof findOpen>>[number];

/** Whether a counter-notice still has something to answer for; one that was sent back may have chosen anew. */
function hasMore({ status, listings, sellerAccess }: Open): boolean {
  if (sellerAccess.listings.some((listing) => isListingDisputed(listing.status))) return true;
  if (!isCounterNoticeEditable(status)) return false;
  return listings.some(({ reportedListing }) => isListingCounterable(reportedListing.status));
}

async function settle(tx: Tx, actor: AccountActor, { id, sellerAccessId }: Open): Promise<void> {
  await transition(tx, counterNoticeMachine, actor, {
    event: 'settle',
    ids: [id],
    change: { queuedAt: null, decidedAt: clock.now() },
    data: { sellerAccessId },
  });
  await endDeadlines(tx, id, 'met');
}

/**
 * The complainant lets go of listings of a notice on their own account: they are ordered back, and a counter-notice
 * that has nothing left to dispute is settled with them.
 * @throws NotFound for a stranger or a listing of another notice; InvalidTransition when one of the listings cannot be
 *   let go of (any more); then none is
 */
export async function retractFromNotice(actor: AccountActor, input: Input): Promise<void> {
  await inTransaction(async (tx) => {
    // every command about a counter-notice holds its notice first
    await lockNotice(tx, actor, { id: input.id });
    await holdCounterNotices(tx, input.id);
    await retractListings(tx, actor, { noticeId: input.id, listingIds: input.listingIds });
    for (const counterNotice of await findOpen(tx, input)) {
      await tx.counterNoticeListing.updateMany({
        where: { counterNoticeId: counterNotice.id, reportedListingId: { in: input.listingIds } },
        data: { outcome: 'REINSTATE' },
      });
      if (!hasMore(counterNotice)) await settle(tx, actor, counterNotice);
    }
  });
}
