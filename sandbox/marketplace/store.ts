import path from 'node:path';
import { initialListings, listingKey, type ListingStatus, type SandboxListing } from './catalogue';
import { type Entry, Ledger } from './ledger';
import type { MarketplaceCode } from './marketplaces';

/** A listing as it is now. `changedAt` is when the connector last took it down or put it back. */
export type CurrentListing = SandboxListing & { changedAt?: string };

/** The marketplaces' listings and the answers given to the connector. Survives restarts. */
export class Store {
  private readonly listings: Map<string, CurrentListing> = initialListings();
  private readonly answers = new Map<string, Entry>();
  private readonly ledger: Ledger;

  constructor(dataDir: string) {
    this.ledger = Ledger.open(path.join(dataDir, 'marketplace.jsonl'), (entry) => this.remember(entry));
  }

  private remember(entry: Entry): void {
    this.answers.set(entry.key, entry);
    if (!entry.change) return;
    const { marketplace, id, status } = entry.change;
    const listing = this.find(marketplace, id);
    if (listing) this.listings.set(listingKey(marketplace, id), { ...listing, status, changedAt: entry.at });
  }

  find(marketplace: MarketplaceCode, id: string): CurrentListing | undefined {
    return this.listings.get(listingKey(marketplace, id));
  }

  /** Listings whose number or title contains `query` (every one when it is empty), of one marketplace or all. */
  search(query: string, marketplace?: MarketplaceCode): CurrentListing[] {
    const wanted = query.trim().toLowerCase();
    return [...this.listings.values()].filter(
      (listing) =>
        (!marketplace || listing.marketplace === marketplace) &&
        (!wanted || listing.id.includes(wanted) || listing.title.toLowerCase().includes(wanted)),
    );
  }

  answerTo(key: string): Entry | undefined {
    return this.answers.get(key);
  }

  /** Writes down an answer and makes its change, in that order. */
  record(entry: Entry): void {
    this.ledger.add(entry);
    this.remember(entry);
  }

  close(): void {
    this.ledger.close();
  }

  /** How many listings are in each state, of one marketplace. */
  count(marketplace: MarketplaceCode): Record<ListingStatus, number> {
    const count = { LIVE: 0, REMOVED: 0, DELETED: 0 };
    for (const listing of this.listings.values())
      if (listing.marketplace === marketplace) count[listing.status] += 1;
    return count;
  }
}
