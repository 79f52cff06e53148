import { v7 as uuidv7 } from 'uuid';
import { lookUpListings, reinstateListing } from '../../lib/marketplaces/connector';
import { MARKETPLACE_CODES, type MarketplaceCode, marketplaces } from '../../lib/marketplaces/marketplaces';
import { initialListings, listingKey, type SandboxListing } from '../../sandbox/marketplace/catalogue';

/** Listings numbered like this are for people who try the product with many links at once. */
const IN_BULK = /^9000000/;

/** The listings of the sandbox's marketplaces, each given to one notice of the story. */
export class Market {
  private readonly listings = [...initialListings().values()].filter(({ id }) => !IN_BULK.test(id));
  private readonly taken = new Set<SandboxListing>();

  /** The one with this number; it will not be given to another notice. */
  one(marketplace: MarketplaceCode, id: string): SandboxListing {
    const found = this.listings.find((listing) => listing.marketplace === marketplace && listing.id === id);
    return this.give(found, listingKey(marketplace, id));
  }

  /** Some that are on sale, of goods of a shape and with words in their title. */
  some(
    marketplace: MarketplaceCode,
    shape: SandboxListing['shape'],
    count: number,
    title = /./,
  ): SandboxListing[] {
    const free = this.free(marketplace, shape).filter((listing) => title.test(listing.title));
    return Array.from({ length: count }, (_, i) => this.give(free[i], `${marketplace} ${shape} ${title}`));
  }

  /** Two of one seller. */
  pair(marketplace: MarketplaceCode, shape: SandboxListing['shape']): SandboxListing[] {
    const bySeller = Map.groupBy(this.free(marketplace, shape), ({ seller }) => seller.id);
    const pair = [...bySeller.values()].find((listings) => listings.length > 1)?.slice(0, 2);
    return [0, 1].map((i) => this.give(pair?.[i], `a pair at ${marketplace}`));
  }

  /** One that its seller has deleted. */
  deleted(marketplace: MarketplaceCode, shape: SandboxListing['shape']): SandboxListing {
    const gone = this.listings.find(
      (listing) =>
        listing.marketplace === marketplace && listing.shape === shape && listing.status === 'DELETED',
    );
    return this.give(gone, `a deleted ${shape} at ${marketplace}`);
  }

  private free(marketplace: MarketplaceCode, shape: SandboxListing['shape']): SandboxListing[] {
    return this.listings.filter(
      (listing) =>
        listing.marketplace === marketplace &&
        listing.shape === shape &&
        listing.status === 'LIVE' &&
        !listing.locked &&
        !isDemonstration(listing) &&
        !this.taken.has(listing),
    );
  }

  private give(listing: SandboxListing | undefined, what: string): SandboxListing {
    if (!listing) throw new Error(`the sandbox's marketplaces have no listing left: ${what}`);
    this.taken.add(listing);
    return listing;
  }

  /** Puts back what an earlier demonstration, cut short or of another database, has taken down. */
  async reset(): Promise<void> {
    for (const marketplace of MARKETPLACE_CODES) {
      const live = this.listings.filter((one) => one.marketplace === marketplace && one.status === 'LIVE');
      const found = await lookUpListings(live.map(({ id }) => ({ marketplace, id })));
      for (const { id } of found.filter(({ status }) => status === 'REMOVED'))
        await reinstateListing({ marketplace, id, reference: 'reset' }, `seed:${uuidv7()}`);
    }
  }
}

const isDemonstration = ({ seller }: SandboxListing) => seller.email.endsWith('@happytools.example');

/** The address of a listing as people paste it. */
export const addressOf = ({ marketplace, id }: SandboxListing): string =>
  marketplaces[marketplace].urls.listingUrl.replace('{id}', id);
