import { record } from '@/lib/audit/record';
import type { SellerActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';
import { isListingCounterable } from '@/lib/notices/transitions';
import { OPEN_COUNTER_NOTICE } from './transitions';

/**
 * Opens a draft for the listings of this seller that may be answered for, or gives the one that is open already.
 * @returns the counter-notice's id
 * @throws Invalid `nothing_to_counter` when no listing of theirs is removed
 */
export async function startCounterNotice(actor: SellerActor): Promise<string> {
  return inTransaction(async (tx) => {
    // One open counter-notice per seller and notice: the lock makes two tabs share it.
    await tx.$queryRaw`SELECT id FROM seller_access WHERE id = ${actor.sellerAccessId}::uuid FOR UPDATE`;
    const open = await tx.counterNotice.findFirst({
      where: { sellerAccessId: actor.sellerAccessId, status: { in: [...OPEN_COUNTER_NOTICE] } },
      select: { id: true },
    });
    if (open) return open.id;
    const mine = await tx.reportedListing.findMany({
      where: { sellerAccessId: actor.sellerAccessId, noticeId: actor.noticeId },
      select: { id: true, status: true },
    });
    const counterable = mine.filter((listing) => isListingCounterable(listing.status));
    if (counterable.length === 0) throw new Invalid({ '': 'nothing_to_counter' });
    const now = clock.now();
    const created = await tx.counterNotice.create({
      data: {
        reference: newReference('C', now),
        noticeId: actor.noticeId,
        sellerAccessId: actor.sellerAccessId,
        createdAt: now,
        listings: { create: counterable.map((listing) => ({ reportedListingId: listing.id })) },
      },
    });
    await record(tx, actor, {
      type: 'counter_notice.started',
      chainId: actor.noticeId,
      subjectType: 'counter_notice',
      subjectId: created.id,
      data: { sellerAccessId: actor.sellerAccessId },
    });
    return created.id;
  });
}
