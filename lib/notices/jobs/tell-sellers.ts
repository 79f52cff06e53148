import { v7 as uuidv7 } from 'uuid';
import { record } from '@/lib/audit/record';
import { lookUpAndRecord } from '@/lib/marketplaces/record-lookup';
import { SYSTEM } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/queue';
import { hashToken } from '@/lib/platform/token';
import { sellerToken } from '../seller-token';

/** How long a seller's link opens the case: six months (Regulation (EU) 2022/2065 art. 20(1)) are up to 184 days. */
const ACCESS_DAYS = 185;

const UNTOLD = { status: 'REMOVED', sellerAccessId: null } as const;

/** Listings taken down before the marketplace ever told whose they are. */
async function findSellers(noticeId: string): Promise<void> {
  const rows = await db.reportedListing.findMany({
    where: { noticeId, ...UNTOLD, listing: { sellerId: null } },
    select: { listing: true },
  });
  const [first] = rows;
  if (!first) return;
  const addresses = rows.map(({ listing }) => ({
    id: listing.externalId,
    canonicalUrl: listing.canonicalUrl,
  }));
  await lookUpAndRecord(first.listing.marketplace, addresses);
}

async function openDoor(tx: Tx, noticeId: string, seller: { id: string; email: string; locale: string }) {
  const existing = await tx.sellerAccess.findUnique({
    where: { noticeId_sellerId: { noticeId, sellerId: seller.id } },
    select: { id: true },
  });
  if (existing) return existing.id;
  const id = uuidv7();
  const createdAt = clock.now();
  await tx.sellerAccess.create({
    data: {
      id,
      noticeId,
      sellerId: seller.id,
      email: seller.email,
      locale: seller.locale,
      tokenHash: hashToken(sellerToken(id)),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + ACCESS_DAYS * DAY),
    },
  });
  return id;
}

async function tell(tx: Tx, noticeId: string, seller: SellerOfListing, listingIds: string[]): Promise<void> {
  const sellerAccessId = await openDoor(tx, noticeId, seller);
  await tx.reportedListing.updateMany({ where: { id: { in: listingIds } }, data: { sellerAccessId } });
  await record(tx, SYSTEM, {
    type: 'seller.told',
    chainId: noticeId,
    subjectType: 'notice',
    subjectId: noticeId,
    data: { sellerAccessId, listings: listingIds.length },
  });
  // a listing removed late, after a failure, is told of in a mail of its own: the first listing names the batch
  await enqueue(tx, {
    name: 'mail.send',
    payload: {
      mail: 'seller-removal',
      subjectId: sellerAccessId,
      ...(listingIds[0] ? { variant: listingIds[0] } : {}),
    },
  });
}

interface SellerOfListing {
  id: string;
  email: string;
  locale: string;
}

/**
 * Opens a door to the case for every seller whose listings were removed and not told of yet, and mails its link.
 * Idempotent: what has been told of is marked in the same transaction.
 * @throws Unavailable when a seller is not known and the marketplace does not answer
 */
export async function tellSellers(noticeId: string): Promise<void> {
  await findSellers(noticeId);
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM notice WHERE id = ${noticeId}::uuid FOR NO KEY UPDATE`;
    const rows = await tx.reportedListing.findMany({
      where: { noticeId, ...UNTOLD },
      orderBy: { position: 'asc' },
      select: {
        id: true,
        listing: { select: { seller: { select: { id: true, email: true, locale: true } } } },
      },
    });
    const bySeller = Map.groupBy(rows, ({ listing }) => listing.seller?.id ?? null);
    for (const [sellerId, group] of bySeller) {
      const seller = group[0]?.listing.seller;
      if (seller)
        await tell(
          tx,
          noticeId,
          seller,
          group.map(({ id }) => id),
        );
      else log.warn({ noticeId, listings: group.length, sellerId }, 'no seller to tell');
    }
  });
}
