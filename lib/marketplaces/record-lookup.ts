import type { MarketStatus } from '@/lib/generated/prisma/enums';
import { clock, HOUR } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { v7 as uuidv7 } from 'uuid';
import { lookUpListings, type LookedUpListing } from './connector';
import type { MarketplaceCode } from './marketplaces';

/** How long an answer of a marketplace is believed, in milliseconds. */
export const LOOKUP_FRESH_MS = 24 * HOUR;

/** A listing as a notice names it: the marketplace's id and the address everybody writes the same way. */
export interface ListingAddress {
  id: string;
  canonicalUrl: string;
}

const statusOf = (listing: LookedUpListing): MarketStatus =>
  listing.found ? (listing.status ?? 'LIVE') : 'NOT_FOUND';

// Rows are written in one order everywhere, or two notices with the same listings would wait for each other for ever.
const byId = <T extends { id: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

async function recordSellers(
  tx: Tx,
  marketplace: MarketplaceCode,
  listings: readonly LookedUpListing[],
): Promise<void> {
  const found = new Map(listings.flatMap(({ seller }) => (seller ? [[seller.id, seller] as const] : [])));
  const sellers = byId([...found.values()]);
  if (sellers.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO seller (id, marketplace, external_id, name, email, locale)
    SELECT given.id, ${marketplace}::marketplace, given.external_id, given.name, given.email, given.locale
    FROM unnest(${sellers.map(() => uuidv7())}::uuid[], ${sellers.map((seller) => seller.id)}::text[],
      ${sellers.map((seller) => seller.name)}::text[], ${sellers.map((seller) => seller.email)}::text[],
      ${sellers.map((seller) => (seller.locale.startsWith('zh') ? 'zh-CN' : 'en'))}::text[])
      AS given (id, external_id, name, email, locale)
    ON CONFLICT (marketplace, external_id) DO UPDATE
    SET name = excluded.name, email = excluded.email, locale = excluded.locale`;
}

/**
 * Keeps what a marketplace said of listings, new ones included. A listing that is gone keeps the title, picture and
 * seller it was last seen with: they are evidence.
 */
async function recordLookup(
  tx: Tx,
  marketplace: MarketplaceCode,
  addresses: readonly ListingAddress[],
  answers: readonly LookedUpListing[],
): Promise<void> {
  await recordSellers(tx, marketplace, answers);
  const urls = new Map(addresses.map((address) => [address.id, address.canonicalUrl]));
  const rows = byId(answers);
  await tx.$executeRaw`
    INSERT INTO listing (id, marketplace, external_id, canonical_url, title, image_url, content_hash, market_status,
      seller_id, looked_up_at)
    SELECT given.id, ${marketplace}::marketplace, given.external_id, given.url, given.title, given.image, given.hash,
      given.status::market_status, seller.id, ${clock.now()}
    FROM unnest(${rows.map(() => uuidv7())}::uuid[], ${rows.map((row) => row.id)}::text[],
      ${rows.map((row) => urls.get(row.id) ?? '')}::text[], ${rows.map((row) => row.title ?? null)}::text[],
      ${rows.map((row) => row.imageUrl ?? null)}::text[], ${rows.map((row) => row.contentHash ?? null)}::text[],
      ${rows.map(statusOf)}::text[], ${rows.map((row) => row.seller?.id ?? null)}::text[])
      AS given (id, external_id, url, title, image, hash, status, seller)
    LEFT JOIN seller ON seller.marketplace = ${marketplace}::marketplace AND seller.external_id = given.seller
    ON CONFLICT (marketplace, external_id) DO UPDATE
    SET title = coalesce(excluded.title, listing.title), image_url = coalesce(excluded.image_url, listing.image_url),
      content_hash = coalesce(excluded.content_hash, listing.content_hash), market_status = excluded.market_status,
      seller_id = coalesce(excluded.seller_id, listing.seller_id), looked_up_at = excluded.looked_up_at`;
}

/**
 * Asks a marketplace about up to 300 listings and keeps its answers.
 * @throws Unavailable when it does not answer within `timeoutMs`; then nothing is kept
 */
export async function lookUpAndRecord(
  marketplace: MarketplaceCode,
  addresses: readonly ListingAddress[],
  options: { timeoutMs?: number } = {},
): Promise<void> {
  if (addresses.length === 0) return;
  const answers = await lookUpListings(
    addresses.map(({ id }) => ({ marketplace, id })),
    options,
  );
  await inTransaction((tx) => recordLookup(tx, marketplace, addresses, answers));
}
