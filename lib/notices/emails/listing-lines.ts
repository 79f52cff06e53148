/** Listings named in one mail; more are counted. */
const MOST_NAMED = 20;

interface NamedListing {
  listing: { title: string | null; canonicalUrl: string };
}

/**
 * Listings as one paragraph, a line each.
 * @param more writes the last line, with the number of those not named
 */
export function listingLines(rows: readonly NamedListing[], more: (count: number) => string): string {
  const lines = rows.slice(0, MOST_NAMED).map(({ listing }) => {
    return listing.title ? `• ${listing.title}\n  ${listing.canonicalUrl}` : `• ${listing.canonicalUrl}`;
  });
  const rest = rows.length - lines.length;
  return [...lines, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
