import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Goods, goods, shopKinds, shopWords } from './goods';
import {
  type MarketplaceCode,
  type MarketplaceLook,
  marketplaceCodes,
  marketplaceOf,
  marketplaces,
} from './marketplaces';

export type ListingStatus = 'LIVE' | 'REMOVED' | 'DELETED';

export interface SandboxSeller {
  id: string;
  name: string;
  email: string;
  locale: 'zh-CN' | 'en';
}

/** A listing as the marketplace first knew it. */
export interface SandboxListing {
  marketplace: MarketplaceCode;
  id: string;
  title: string;
  /** As printed, with its currency. */
  price: string;
  shape: Goods['shape'];
  brand: string;
  /** SHA-256, hex, of what a buyer sees. */
  contentHash: string;
  seller: SandboxSeller;
  status: ListingStatus;
  /** The connector is refused when it wants to take it down. */
  locked: boolean;
}

const sellersPerMarketplace = 10;
const listingsPerMarketplace = 67;
const bulkListings = 300;
const firstBulkId = 900_000_000_001;

/** The name of a listing across marketplaces. */
export const listingKey = (marketplace: MarketplaceCode, id: string) => `${marketplace}/${id}`;

/** The seller who walks through the demonstration, with one listing in each language: both copy ACME's tools. */
const demonstrationSeller = { email: 'shop@happytools.example' };
const demonstration: Readonly<Record<string, SandboxSeller>> = {
  'TAOBAO/564176654249': { id: '2208000001', name: '巷口工具铺', locale: 'zh-CN', ...demonstrationSeller },
  'ALIEXPRESS/1005003819366900': {
    id: '2208000002',
    name: 'Happy Tools Store',
    locale: 'en',
    ...demonstrationSeller,
  },
};

/** A listing in an ongoing pre-sale: its marketplace refuses to take it down, whoever asks and however often. */
const locked = 'TMALL/622071272568';

/** A number from 0 up to (not including) `below`, the same for the same words on every machine. */
function pick(below: number, ...words: (string | number)[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) % below;
}

function one<T>(list: readonly T[], ...words: (string | number)[]): T {
  return list[pick(list.length, ...words)] as T;
}

const tongue = (look: MarketplaceLook) => (look.language === 'zh-CN' ? 'zh' : 'en');

function sellerOf(look: MarketplaceLook, index: number): SandboxSeller {
  const number = marketplaceCodes.indexOf(look.code) * sellersPerMarketplace + index + 1;
  const words = tongue(look);
  const name = `${shopWords[words][index % 10]}${words === 'en' ? ' ' : ''}${one(shopKinds[words], 'kind', number)}`;
  // Sellers of mainland factories are found on the English marketplaces too.
  const locale = look.language === 'zh-CN' || index % 4 === 3 ? 'zh-CN' : 'en';
  return {
    id: `22${String(80_000_000 + number * 7919)}`,
    name,
    email: `seller-${number}@shop.example`,
    locale,
  };
}

function makeListing(look: MarketplaceLook, id: string, status: ListingStatus): SandboxListing {
  const words = tongue(look);
  const key = listingKey(look.code, id);
  const demonstrator = demonstration[key];
  const kind = (demonstrator || key === locked ? goods[0] : undefined) ?? one(goods, 'goods', look.code, id);
  const noun = one(kind[words], 'noun', look.code, id);
  const extras = [
    one(kind.praise[words], 'praise', look.code, id),
    one(kind.variants[words], 'variant', look.code, id),
  ];
  const title = [kind.brand[words], noun, ...extras].join(' ');
  const [low, high] = kind.price;
  const amount = (low + pick(high - low, 'price', look.code, id)) / (words === 'zh' ? 1 : 7);
  const price = `${look.currency}${amount.toFixed(2)}`;
  const seller = demonstrator ?? sellerOf(look, pick(sellersPerMarketplace, 'seller', look.code, id));
  const contentHash = createHash('sha256').update([title, price, kind.shape].join('\n')).digest('hex');
  return {
    marketplace: look.code,
    id,
    title,
    price,
    shape: kind.shape,
    brand: kind.brand[words],
    contentHash,
    seller,
    status,
    locked: key === locked,
  };
}

function fromKnownAddresses(): SandboxListing[] {
  const rows = fs
    .readFileSync(path.join(import.meta.dirname, 'listing-urls.tsv'), 'utf8')
    .trim()
    .split('\n');
  return rows.flatMap((row) => {
    const [, expect, marketplace, kind, id] = row.split('\t');
    const code = marketplaceCodes.find((candidate) => candidate === marketplace);
    return expect === 'ok' && kind === 'listing' && code && id
      ? [makeListing(marketplaceOf(code), id, 'LIVE')]
      : [];
  });
}

function invented(look: MarketplaceLook): SandboxListing[] {
  return Array.from({ length: listingsPerMarketplace }, (_, index) => {
    const digits = look.idLength - look.idPrefix.length;
    const tail = Array.from({ length: digits }, (_digit, place) =>
      pick(10, 'id', look.code, index, place),
    ).join('');
    // A few are gone before anyone complains: pages and notices must cope with those.
    const status = index % 23 === 11 ? 'REMOVED' : index % 29 === 17 ? 'DELETED' : 'LIVE';
    return makeListing(look, look.idPrefix + tail, status);
  });
}

function inBulk(look: MarketplaceLook): SandboxListing[] {
  return Array.from({ length: bulkListings }, (_, index) =>
    makeListing(look, String(firstBulkId + index), 'LIVE'),
  );
}

/**
 * Every listing the sandbox's marketplaces begin with, by listingKey: those of listing-urls.tsv (all live), 67 more
 * on each marketplace of which some are removed or deleted already, and on each the numbers 900000000001 to
 * 900000000300 (all live) for notices of 300 links. The same on every machine.
 */
export function initialListings(): Map<string, SandboxListing> {
  const all = [...fromKnownAddresses(), ...marketplaces.flatMap(invented), ...marketplaces.flatMap(inBulk)];
  return new Map(all.map((listing) => [listingKey(listing.marketplace, listing.id), listing]));
}
