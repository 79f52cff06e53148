import { unsafeListChain } from '@/lib/audit/list';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { forwardedHistory, sellerHistory, type HistoryEntry } from './history-lines';
import { getCounterNotice } from './queries';

/** What happened to a seller's case, oldest first. */
export async function getSellerHistory(actor: SellerActor): Promise<HistoryEntry[]> {
  const [events, listings] = await Promise.all([
    unsafeListChain(actor.noticeId),
    db.reportedListing.findMany({
      where: { sellerAccessId: actor.sellerAccessId },
      select: { id: true },
    }),
  ]);
  const listingIds = new Set(listings.map(({ id }) => id));
  return sellerHistory(events, { sellerAccessId: actor.sellerAccessId, listingIds });
}

/** What happened to one counter-notice since the complainant got it, oldest first. @throws NotFound for a stranger */
export async function getForwardedHistory(actor: AccountActor, id: string): Promise<HistoryEntry[]> {
  const { noticeId, listings } = await getCounterNotice(actor, id);
  // what became of a listing is told where it was let go of or ordered back
  const back = listings.filter(({ outcome }) => outcome === 'REINSTATE');
  const listingIds = new Set(back.map((entry) => entry.reportedListingId));
  return forwardedHistory(await unsafeListChain(noticeId), { id, listingIds });
}
