import { lookUpAndRecord } from '@/lib/marketplaces/record-lookup';
import { SYSTEM } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { freshSince } from '../check-links';
import { listingMachine } from '../machine';

/**
 * Asks the marketplace about the listings of a notice that it has not been asked about of late, and marks those that
 * were deleted meanwhile as gone. A listing it does not know stays with the reviewer, who rejects it with a reason.
 * @throws Unavailable when the marketplace does not answer, so that the job is tried again
 */
export async function lookUpNotice(noticeId: string): Promise<void> {
  const notice = await db.notice.findUnique({
    where: { id: noticeId },
    select: {
      marketplace: true,
      listings: {
        where: {
          OR: [{ listing: { lookedUpAt: null } }, { listing: { lookedUpAt: { lte: freshSince() } } }],
        },
        select: { listing: { select: { externalId: true, canonicalUrl: true } } },
      },
    },
  });
  if (!notice?.marketplace) return;
  const addresses = notice.listings.map(({ listing }) => ({
    id: listing.externalId,
    canonicalUrl: listing.canonicalUrl,
  }));
  await lookUpAndRecord(notice.marketplace, addresses);
  await inTransaction(async (tx) => {
    const gone = await tx.reportedListing.findMany({
      where: {
        noticeId,
        status: 'REPORTED',
        listing: { marketStatus: 'DELETED' },
        notice: { status: { in: ['SUBMITTED', 'IN_REVIEW'] } },
      },
      select: { id: true },
    });
    if (gone.length > 0)
      await transition(tx, listingMachine, SYSTEM, { event: 'vanish', ids: gone.map(({ id }) => id) });
  });
}
