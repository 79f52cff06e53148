import type { MarketStatus } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { readListingLinks, type LinkLine, type ListingLink } from '@/lib/marketplaces/read-listing-links';
import { LOOKUP_FRESH_MS } from '@/lib/marketplaces/record-lookup';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** Why the marketplace itself rules a listing out. */
const REFUSED_BY_MARKET: Partial<Record<MarketStatus, MarketRefusal>> = {
  NOT_FOUND: 'unknown_to_marketplace',
  REMOVED: 'already_removed',
  DELETED: 'deleted',
};
/** Answers that keep a listing out of a notice. */
export const RULED_OUT_MARKET_STATUSES = Object.keys(REFUSED_BY_MARKET) as MarketStatus[];
export type MarketRefusal = 'unknown_to_marketplace' | 'already_removed' | 'deleted';

/** One line of links with everything known about it. */
export interface CheckedLine {
  /** counted from 1; addresses that share a line share its number */
  line: number;
  text: string;
  result: LinkLine['result'] | { status: 'refused'; reason: MarketRefusal };
  /** what the marketplace calls the listing */
  title: string | null;
  /** the marketplace has answered for it lately; false also where it need not be asked */
  lookedUp: boolean;
}

/** The links as read, and how the lines stand. */
export interface CheckedLinks {
  lines: CheckedLine[];
  accepted: number;
  refused: number;
  /** accepted, but the marketplace has not said yet whether it knows them */
  pending: number;
}

/** When an answer of a marketplace has become too old to be believed. */
export const freshSince = (): Date => new Date(clock.now().getTime() - LOOKUP_FRESH_MS);

/** The links of a text that name a listing of the marketplace, each once. */
export const acceptedLinks = (lines: readonly LinkLine[]): ListingLink[] =>
  lines.flatMap(({ result }) => (result.status === 'accepted' ? [result.link] : []));

function judge(entry: LinkLine, known: Map<string, { title: string | null; marketStatus: MarketStatus }>) {
  const { result } = entry;
  if (result.status !== 'accepted') return { ...entry, title: null, lookedUp: false };
  const listing = known.get(result.link.id);
  if (!listing) return { ...entry, title: null, lookedUp: false };
  const reason = REFUSED_BY_MARKET[listing.marketStatus];
  return {
    ...entry,
    result: reason ? ({ status: 'refused', reason } as const) : result,
    title: listing.title,
    lookedUp: true,
  };
}

/**
 * Reads the links of a draft and answers for every line, with what the marketplace has said of late. Asks nobody.
 * @param limit the most listings this notice may report
 */
export async function checkLinks(
  text: string,
  marketplace: MarketplaceCode | null,
  limit: number,
): Promise<CheckedLinks> {
  if (!marketplace) return { lines: [], accepted: 0, refused: 0, pending: 0 };
  const entries = readListingLinks(text, marketplace, { limit });
  const ids = acceptedLinks(entries).map((link) => link.id);
  const rows = await db.listing.findMany({
    where: { marketplace, externalId: { in: ids }, lookedUpAt: { gt: freshSince() } },
    select: { externalId: true, title: true, marketStatus: true },
  });
  const known = new Map(rows.map((row) => [row.externalId, row]));
  const lines = entries.map((entry) => judge(entry, known));
  const accepted = lines.filter(({ result }) => result.status === 'accepted');
  return {
    lines,
    accepted: accepted.length,
    refused: lines.length - accepted.length,
    pending: accepted.filter((line) => !line.lookedUp).length,
  };
}
