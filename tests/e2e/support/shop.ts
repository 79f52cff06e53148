import { expect } from '@playwright/test';

/** A listing of the sandbox's marketplaces. */
export interface ShopListing {
  /** as a buyer has it in the address bar, and as it is pasted into a notice */
  url: string;
  /** its page in the sandbox */
  page: string;
}

const ADDRESSES = {
  taobao: (id: string) => `https://item.taobao.com/item.htm?id=${id}`,
  tmall: (id: string) => `https://detail.tmall.com/item.htm?id=${id}`,
  aliexpress: (id: string) => `https://www.aliexpress.com/item/${id}.html`,
  '1688': (id: string) => `https://detail.1688.com/offer/${id}.html`,
} as const;
export type Shop = keyof typeof ADDRESSES;

/** Listings number `first` and following of those that exist in bulk on every marketplace: 1 to 300, all on sale. */
export function bulkListings(shop: Shop, first: number, count: number): ShopListing[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(900_000_000_000 + first + index);
    return { url: ADDRESSES[shop](id), page: `${process.env.MARKETPLACE_URL}/${shop}/listing/${id}` };
  });
}

export type ShopStatus = 'LIVE' | 'REMOVED' | 'DELETED';

/** Waits until a buyer sees a listing on sale, removed or deleted. */
export async function expectOnShop(listing: ShopListing, status: ShopStatus): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer = await fetch(listing.page);
        return /data-status="([A-Z]+)"/.exec(await answer.text())?.[1];
      },
      { timeout: 30_000, message: listing.page },
    )
    .toBe(status);
}
