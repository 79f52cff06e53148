import type { MarketplaceCode } from './marketplaces';
import { parseListingUrl, type ReadLink, type UnreadableReason } from './parse-listing-url';

/** The most listings one notice may report. */
export const MAX_LINKS = 300;

export type ListingLink = ReadLink & { kind: 'listing' };

export type RefusedLink =
  | { status: 'refused'; reason: UnreadableReason | 'storefront_not_listing' }
  | { status: 'refused'; reason: 'other_marketplace'; marketplace: MarketplaceCode }
  /** `firstLine`: the line, counted from 1, on which the same listing stands already */
  | { status: 'refused'; reason: 'duplicate'; firstLine: number }
  | { status: 'refused'; reason: 'too_many'; max: number };

export type LinkLine = {
  /** counted from 1 as the text box counts them, blank ones included; addresses that share a line share its number */
  line: number;
  /** the address, or the whole line where there is none in it */
  text: string;
  result: { status: 'accepted'; link: ListingLink } | RefusedLink;
};

/**
 * Reads what was pasted into the box for links: one address a line. Several on one line are told apart at spaces and
 * at punctuation before `http`, so that rows of a spreadsheet and shared messages can be read too; words around an
 * address are passed over.
 *
 * Only accepted links count towards the limit, so refused lines take nobody's place. A thousand entries past the
 * limit the rest is left unread, and the last entry says so with `too_many`.
 *
 * @param expected the marketplace the notice is for
 * @returns an entry for every address, and for every other line with a word in it, in order; never throws
 */
export function readListingLinks(
  text: string,
  expected: MarketplaceCode,
  { limit = MAX_LINKS }: { limit?: number } = {},
): LinkLine[] {
  const entries: LinkLine[] = [];
  const lineOf = new Map<string, number>();
  const tooMany = { status: 'refused', reason: 'too_many', max: limit } as const;

  for (const [index, row] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    for (const part of addressesIn(row)) {
      if (entries.length === limit + 1000) return [...entries, { line, text: part, result: tooMany }];

      const result = judge(part, expected, lineOf);
      if (result.status === 'refused') {
        entries.push({ line, text: part, result });
      } else if (lineOf.size === limit) {
        entries.push({ line, text: part, result: tooMany });
      } else {
        lineOf.set(result.link.id, line);
        entries.push({ line, text: part, result });
      }
    }
  }
  return entries;
}

function judge(
  text: string,
  expected: MarketplaceCode,
  lineOf: ReadonlyMap<string, number>,
): LinkLine['result'] {
  const read = readCell(text);
  if (!read.ok) return { status: 'refused', reason: read.reason };
  const { marketplace, kind, id, canonicalUrl } = read;
  if (kind === 'storefront') return { status: 'refused', reason: 'storefront_not_listing' };
  if (marketplace !== expected) return { status: 'refused', reason: 'other_marketplace', marketplace };
  const firstLine = lineOf.get(id);
  if (firstLine !== undefined) return { status: 'refused', reason: 'duplicate', firstLine };
  return { status: 'accepted', link: { ok: true, marketplace, kind, id, canonicalUrl } };
}

/** In a row of a CSV file the next cell may follow the address without a space; no listing's address needs the mark. */
function readCell(text: string): ReturnType<typeof parseListingUrl> {
  const read = parseListingUrl(text);
  const end = text.search(/[,;|]/);
  if (read.ok || end < 0) return read;
  const cell = parseListingUrl(text.slice(0, end));
  return cell.ok ? cell : read;
}

// Marks that come with an address from prose, chats and spreadsheets. Some are never part of one; the others only
// never begin or end one, so they part words only where the next address begins.
const BETWEEN =
  /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069<>"“”「」『』【】《》（），；、：]+|[([',;|。](?=https?:\/\/)/i;
const AROUND = `()[]',;|。.`;
const HAS_SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const HAS_PATH = /^[^/@]+\.[a-z]{2,}(?::\d+)?[/?#]/i;
const IS_HOST = /^(?:[a-z0-9-]+\.){2,}[a-z]{2,}$/i;

function addressesIn(row: string): string[] {
  const words = row
    .split(BETWEEN)
    .map(unwrap)
    .filter((word) => word !== '');
  if (words.length <= 1) return words;
  const addresses = words.filter((word) => [HAS_SCHEME, HAS_PATH, IS_HOST].some((shape) => shape.test(word)));
  return addresses.length > 0 ? addresses : [row.trim()];
}

function unwrap(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && AROUND.includes(word.charAt(start))) start += 1;
  while (end > start && AROUND.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}
