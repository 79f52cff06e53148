import { canonicalAddress } from './canonical-address';

/**
 * One address as it stands in the text, `start` and `end` being offsets in UTF-16 units; a bare one is the
 * name of a site, without scheme or path.
 */
export type FoundAddress = { start: number; end: number; canonical: string; isBare: boolean };

// Longer ones are data, not addresses; more of them than this no reviewer reads.
const MAX_LENGTH = 2048;
const MAX_ADDRESSES = 20_000;
const MAX_TRAILING = 20;

// What may stand in an address. A second scheme begins the next one, unless it is a value in this one.
const CHARACTER = String.raw`(?:(?<=[/=:%?])|(?!https?:\/\/))[^\s<>"{}|\\^，。；、！？）】》」』（【《「『]`;
const WITH_SCHEME = String.raw`(?:\b(?:https?|git|ssh):\/\/|(?<![\w.])git@(?=[\w.-]{1,80}:))`;

// Without a scheme, only names that end like a site's are addresses: "check.py" and "e.g" are not.
const ENDINGS =
  'com|net|org|io|cn|hk|tw|us|uk|eu|de|fr|ru|co|me|dev|app|tech|info|biz|shop|store|edu|gov|xyz|site';
const LABEL = String.raw`[\w-]{1,63}\.`;
const SITE = String.raw`(?:www\.(?:${LABEL}){1,5}[a-z]{2,10}|(?:${LABEL}){1,5}(?:${ENDINGS}))(?![\w@-]|\.\w)`;

const ADDRESS = new RegExp(
  `${WITH_SCHEME}(?:${CHARACTER}){1,${MAX_LENGTH}}` +
    String.raw`|(?<![\w@./:%+=-])${SITE}(?::\d{2,5})?(?:[/?](?:${CHARACTER}){0,${MAX_LENGTH}})?`,
  'gi',
);

const HAN = /[\u3400-\u9fff]/;
// The name of a file may be Chinese; elsewhere such letters are the sentence that goes on.
const FILE_PATH = /\/(?:blob|tree|raw)\//;

/** Every web address of the text in order of appearance; mail addresses are none. */
export function findAddresses(plain: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const match of plain.matchAll(ADDRESS)) {
    if (found.length === MAX_ADDRESSES) break;
    if (match[0].length >= MAX_LENGTH) continue;
    const raw = trimAddress(match[0]);
    const canonical = isName(raw) ? undefined : canonicalAddress(raw);
    const isBare = !/[/?]/.test(raw);
    if (canonical) found.push({ start: match.index, end: match.index + raw.length, canonical, isBare });
  }
  return found;
}

/** A company may be called like its site, but then with a capital: "Example.com, Inc." */
function isName(raw: string): boolean {
  return !/[/?]|^www\./i.test(raw) && /[A-Z]/.test(raw);
}

function trimAddress(raw: string): string {
  const han = FILE_PATH.test(raw) ? -1 : raw.search(HAN);
  let end = han < 0 ? raw.length : han;
  const least = end - MAX_TRAILING;
  while (end > 0 && end > least && isTrailing(raw.slice(0, end))) end -= 1;
  return raw.slice(0, end);
}

/**
 * Whether the last character belongs to the sentence; a bracket does when it was opened before the address.
 */
function isTrailing(address: string): boolean {
  const last = address.at(-1) ?? '';
  if (last === ')') return address.split(')').length > address.split('(').length;
  if (last === ']') return address.split(']').length > address.split('[').length;
  return /[.,;:!?'*_~`([>]/.test(last);
}
