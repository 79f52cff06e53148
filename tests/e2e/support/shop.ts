import { expect } from '@playwright/test';
import type { Marketplace } from '@/lib/generated/prisma/enums';
import { initialListings, type SandboxSeller } from '@/sandbox/marketplace/catalogue';
import { marketplaceOf } from '@/sandbox/marketplace/marketplaces';
import { sql } from './database';

/** A listing of the sandbox's marketplaces. */
export interface ShopListing {
  /** as a buyer has it in the address bar, and as it is pasted into a notice */
  url: string;
  /** its page in the sandbox */
  page: string;
}

const ADDRESSES: Record<Marketplace, (id: string) => string> = {
  TAOBAO: (id) => `https://item.taobao.com/item.htm?id=${id}`,
  TMALL: (id) => `https://detail.tmall.com/item.htm?id=${id}`,
  TMALL_HK: (id) => `https://detail.tmall.hk/hk/item.htm?id=${id}`,
  ALIBABA_1688: (id) => `https://detail.1688.com/offer/${id}.html`,
  ALIEXPRESS: (id) => `https://www.aliexpress.com/item/${id}.html`,
  ALIBABA: (id) => `https://www.alibaba.com/product-detail/x_${id}.html`,
};

/**
 * A seller of a marketplace with so many listings on sale that no notice has ever named. Tests that run side by side ask
 * for different marketplaces.
 */
export async function sellerWithListings(
  marketplace: Marketplace,
  count: number,
): Promise<{ seller: SandboxSeller; listings: ShopListing[] }> {
  const known = await sql<{ external_id: string }>(
    'SELECT external_id FROM listing WHERE marketplace = $1::marketplace',
    [marketplace],
  );
  const named = new Set(known.map((row) => row.external_id));
  const free = [...initialListings().values()].filter(
    (listing) => listing.marketplace === marketplace && listing.status === 'LIVE' && !named.has(listing.id),
  );
  const bySeller = Map.groupBy(free, ({ seller }) => seller.id);
  const group = [...bySeller.values()].find((listings) => listings.length >= count)?.slice(0, count) ?? [];
  const [first] = group;
  if (!first) throw new Error(`no seller of ${marketplace} has ${count} listings left`);
  const shop = `${process.env.MARKETPLACE_URL}/${marketplaceOf(marketplace).slug}`;
  const listings = group.map(({ id }) => ({
    url: ADDRESSES[marketplace](id),
    page: `${shop}/listing/${id}`,
  }));
  return { seller: first.seller, listings };
}

/** Waits until a buyer sees a listing on sale or removed. */
export async function expectOnShop(
  listing: ShopListing | undefined,
  status: 'LIVE' | 'REMOVED',
): Promise<void> {
  const page = listing?.page ?? '';
  const seen = async () => /data-status="([A-Z]+)"/.exec(await (await fetch(page)).text())?.[1];
  await expect.poll(seen, { timeout: 30_000, message: page }).toBe(status);
}
