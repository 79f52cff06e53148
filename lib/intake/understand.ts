import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { ELEMENT_KEYS, type ElementKey } from './read/element-keys';
import type { NoticeType } from './read/notice-type';
import { readNotice } from './read-notice';

/** What the words of a thread's sender come to; kept with the thread. */
export interface Findings {
  type: NoticeType;
  /** addresses complained of, canonical, each once */
  infringing: string[];
  original: string[];
  /** what the statutes ask for and the words have */
  present: ElementKey[];
  kinds: ('trademark' | 'copyright' | 'patent')[];
  registrations: string[];
}

const NOTHING: Findings = {
  type: 'other',
  infringing: [],
  original: [],
  present: [],
  kinds: [],
  registrations: [],
};

const once = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** Findings as the database has them. */
export const asFindings = (stored: unknown): Findings => ({ ...NOTHING, ...(stored as Partial<Findings>) });

/** What is known of a thread, and what one more text of its sender adds. */
export function understand(known: Findings, text: string): Findings {
  const read = readNotice(text);
  const infringing = once(known.infringing, read.infringing);
  return {
    type: known.type === 'other' ? read.type : known.type,
    infringing,
    original: once(known.original, read.original).filter((address) => !infringing.includes(address)),
    present: ELEMENT_KEYS.filter((key) => known.present.includes(key) || read.elements[key].present),
    kinds: once(known.kinds, read.rights.kinds),
    registrations: once(known.registrations, read.rights.registrations),
  };
}

/** What a person has to say for a notice or its answer to go on (17 U.S.C. § 512(c)(3), (g)(3); PRC E-Commerce Law art. 42, 43). */
const ASKED: Partial<Record<NoticeType, readonly ElementKey[]>> = {
  takedown: [
    'work',
    'material',
    'right_proof',
    'identity_proof',
    'evidence',
    'good_faith',
    'accuracy',
    'authority',
    'contact',
    'signature',
  ],
  counternotice: [
    'material',
    'mistake',
    'evidence',
    'perjury',
    'jurisdiction',
    'service',
    'contact',
    'signature',
  ],
};

/** What papers prove as well as words do. */
const BY_PAPERS: readonly ElementKey[] = ['right_proof', 'identity_proof', 'evidence'];

/** What this kind of mail has to say, each with whether it does; `papers`: files came with it, which a person has to read. */
export function askedOf(
  { type, present }: Findings,
  { papers }: { papers: boolean },
): { key: ElementKey; state: 'present' | 'missing' | 'papers' }[] {
  return (ASKED[type] ?? []).map((key) => {
    if (present.includes(key)) return { key, state: 'present' };
    return { key, state: papers && BY_PAPERS.includes(key) ? 'papers' : 'missing' };
  });
}

/** The addresses complained of that are listings of our marketplaces. */
export function listingsIn(
  addresses: readonly string[],
): { address: string; marketplace: MarketplaceCode }[] {
  return addresses.flatMap((address) => {
    const link = parseListingUrl(address);
    if (!link.ok || link.kind !== 'listing') return [];
    return [{ address: link.canonicalUrl, marketplace: link.marketplace }];
  });
}
