import { MARKETPLACE_CODES, marketplaces, type Marketplace, type MarketplaceCode } from './marketplaces';
import { readAddress, type Address, type NoAddress } from './read-address';
import { GENERAL_SHORT_LINK_HOSTS, type UrlShape } from './url-shapes';

export type ReadLink = {
  ok: true;
  marketplace: MarketplaceCode;
  kind: 'listing' | 'storefront';
  id: string;
  /** https, and the same for every way of writing the address of one listing */
  canonicalUrl: string;
};

export type UnreadableReason = NoAddress | 'short_link' | 'no_listing';

type UnreadLink = { ok: false; reason: UnreadableReason };

/**
 * Reads the address of a listing or a storefront on one of the marketplaces of the table. Never fetches anything,
 * never throws; what it forgives in the writing of an address is told at readAddress.
 *
 * @param input one address as a person pasted it
 * @returns what it names, or why that cannot be told: `not_a_url` it is no address; `not_http` its scheme is another;
 *   `unknown_host` it is on none of the marketplaces, look-alikes included; `short_link` it only redirects;
 *   `no_listing` it is on a marketplace, but neither a listing nor a storefront
 */
export function parseListingUrl(input: string): ReadLink | UnreadLink {
  const address = readAddress(input);
  if (typeof address === 'string') return refuse(address);

  const marketplace = marketplaceOf(address.host);
  if (!marketplace) {
    const short = GENERAL_SHORT_LINK_HOSTS.has(address.host) && address.path !== '';
    return refuse(short ? 'short_link' : 'unknown_host');
  }
  const { urls } = marketplace;

  for (const shape of urls.listings) {
    const id = capture(shape, address);
    if (id === undefined) continue;
    if (!urls.listingId.test(id)) return refuse('no_listing');
    return found(marketplace, 'listing', id, urls.listingUrl.replace('{id}', id));
  }
  if (urls.shortLinks.some((link) => matches(link.host, address.host) && matches(link.path, address.path))) {
    return refuse('short_link');
  }
  for (const shape of urls.storefronts) {
    const value = capture(shape, address);
    if (value === undefined || !shape.value.test(value) || urls.serviceLabels.has(value)) continue;
    const id = (shape.id ?? '{id}').replace('{id}', value);
    return found(marketplace, 'storefront', id, shape.url.replace('{id}', value));
  }
  return refuse('no_listing');
}

function refuse(reason: UnreadableReason): UnreadLink {
  return { ok: false, reason };
}

function found(marketplace: Marketplace, kind: ReadLink['kind'], id: string, canonicalUrl: string): ReadLink {
  return { ok: true, marketplace: marketplace.code, kind, id, canonicalUrl };
}

// The longest host first: detail.china.alibaba.com is 1688's although it lies beneath alibaba.com.
const hostTable = MARKETPLACE_CODES.map((code) => marketplaces[code])
  .flatMap((marketplace) => [
    ...marketplace.hosts.map((host) => ({ host, marketplace })),
    ...(marketplace.foreignHosts ?? []).map((host) => ({ host, marketplace: undefined })),
  ])
  .sort((a, b) => b.host.length - a.host.length);

function marketplaceOf(host: string): Marketplace | undefined {
  return hostTable.find((entry) => host === entry.host || host.endsWith(`.${entry.host}`))?.marketplace;
}

function matches(pattern: RegExp | undefined, text: string): boolean {
  return pattern === undefined || pattern.test(text);
}

/** The text that stands where the shape has its id; undefined when the address has another shape or two ids. */
function capture(shape: UrlShape, address: Address): string | undefined {
  const host = shape.host?.exec(address.host);
  const path = shape.path.exec(address.path);
  if (host === null || path === null) return undefined;
  if (!shape.params) return path.groups?.id ?? host?.groups?.id;

  const name = shape.params.find((param) => address.query.has(param));
  const values = new Set(name === undefined ? [] : address.query.getAll(name));
  return values.size === 1 ? [...values][0] : undefined;
}
