import { v7 as uuidv7 } from 'uuid';
import type { MarketStatus } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { ListingLink } from '@/lib/marketplaces/read-listing-links';
import type { Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { freshSince, RULED_OUT_MARKET_STATUSES } from './check-links';

/** Listings nobody has reported or looked up before; the others are left as they are. */
async function addListings(
  tx: Tx,
  marketplace: MarketplaceCode,
  links: readonly ListingLink[],
): Promise<void> {
  // in one order everywhere: two notices with the same new listings would wait for each other for ever
  const sorted = links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO listing (id, marketplace, external_id, canonical_url)
    SELECT given.id, ${marketplace}::marketplace, given.external_id, given.url
    FROM unnest(${sorted.map(() => uuidv7())}::uuid[], ${sorted.map((link) => link.id)}::text[],
      ${sorted.map((link) => link.canonicalUrl)}::text[]) AS given (id, external_id, url)
    ON CONFLICT (marketplace, external_id) DO NOTHING`;
}

/** Reports those of the listings that are known and not ruled out of late; answers how many it wrote. */
function addReported(
  tx: Tx,
  noticeId: string,
  marketplace: MarketplaceCode,
  links: readonly { id: string; position: number }[],
): Promise<number> {
  const ruledOut: MarketStatus[] = RULED_OUT_MARKET_STATUSES;
  return tx.$executeRaw`
    INSERT INTO reported_listing (id, notice_id, listing_id, position)
    SELECT given.id, ${noticeId}::uuid, listing.id, given.position
    FROM unnest(${links.map(() => uuidv7())}::uuid[], ${links.map((link) => link.id)}::text[],
      ${links.map((link) => link.position)}::int[]) AS given (id, external_id, position)
    JOIN listing ON listing.marketplace = ${marketplace}::marketplace AND listing.external_id = given.external_id
    WHERE listing.looked_up_at IS NULL OR listing.looked_up_at <= ${freshSince()}
      OR NOT listing.market_status = ANY(${ruledOut}::market_status[])`;
}

/**
 * Writes the reported listings of a notice, in their order: one statement when all are known, as they are once the
 * marketplace was asked, and four when some are not.
 * @throws Invalid `links_refused` on `links` when a listing turned out not to be on the marketplace
 */
export async function reportListings(
  tx: Tx,
  noticeId: string,
  marketplace: MarketplaceCode,
  links: readonly ListingLink[],
): Promise<void> {
  const given = links.map(({ id }, index) => ({ id, position: index + 1 }));
  let written = await addReported(tx, noticeId, marketplace, given);
  if (written < links.length) {
    const reported = await tx.reportedListing.findMany({ where: { noticeId }, select: { position: true } });
    const done = new Set(reported.map(({ position }) => position));
    const missing = given.filter(({ position }) => !done.has(position));
    await addListings(
      tx,
      marketplace,
      missing.flatMap(({ position }) => links[position - 1] ?? []),
    );
    written += await addReported(tx, noticeId, marketplace, missing);
  }
  if (written !== links.length) throw new Invalid({ links: 'links_refused' });
}
