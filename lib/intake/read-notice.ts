import { ELEMENT_KEYS, type ElementKey } from './read/element-keys';
import { findElements, materialStretch } from './read/find-elements';
import { readSections, withoutQuestions } from './read/form-sections';
import { namedRights, type NamedRights } from './read/named-rights';
import { noticeType, type NoticeType } from './read/notice-type';
import { ownText, plainText, unquoted } from './read/plain-text';
import { repositoryOf } from './read/code-repository';
import type { Stretch } from './read/sentence-around';
import { sortAddresses, type SortedAddress } from './read/sort-addresses';

/**
 * A statement of the statutes: whether the text has it, and then the words it was found by, as they stand
 * there.
 */
export type FoundElement = { present: boolean; quote?: string };

/** What a stretch of the text was read as; offsets are of the text as it was given, in UTF-16 units. */
export type Finding = { key: ElementKey | 'infringing' | 'original'; start: number; end: number };

export type ReadNotice = {
  type: NoticeType;
  /** addresses complained of, or of what was removed and is to go back; canonical, each once, in order */
  infringing: string[];
  /** addresses of the work or of its owner's site, written likewise; none of them is among `infringing` */
  original: string[];
  /**
   * the code repositories that `infringing` lies in, as addresses; gists count, and sites made of a
   * repository
   */
  repositories: string[];
  elements: Record<ElementKey, FoundElement>;
  rights: NamedRights;
  /** in order of `start`; they may overlap */
  findings: Finding[];
};

// A mail of this length is a file pasted into one; what is behind is not read.
const MAX_LENGTH = 500_000;

/**
 * Reads a mail or a form sent to a marketplace about intellectual property, in English or Simplified Chinese:
 * what kind of notice it is, what it is about, and which of the statements are there that 17 U.S.C.
 * §512(c)(3), §512(g)(3) and the E-Commerce Law of the PRC, art. 42 and 43, ask for. It says what the words
 * are, not whether they are true; a person decides. Pure, never throws.
 *
 * @param text as received; what lies behind the first half million characters is not read
 */
export function readNotice(text: string): ReadNotice {
  const read = text.slice(0, MAX_LENGTH);
  const plain = plainText(read);
  const ownWords = ownText(plain);
  const own = readWords(read, ownWords);
  // who only passes a mail on, or answers above it in few words, means the mail beneath
  const isPartial = ownWords !== plain && (own.type === 'other' || own.addresses.length === 0);
  const whole = isPartial ? readWords(unquoted(read), unquoted(plain)) : own;
  const { type } = own.type === 'other' ? whole : own;
  const elements = own.type === 'other' ? whole.elements : own.elements;
  return report(read, { type, elements, addresses: whole.addresses, rights: namedRights(plain) });
}

type Words = { type: NoticeType; elements: Map<ElementKey, Stretch>; addresses: SortedAddress[] };

function readWords(text: string, words: string): Words {
  const sections = readSections(text, words);
  const stated = findElements(words, sections);
  const type = noticeType(withoutQuestions(words, sections), (key) => stated.has(key));
  const addresses = sortAddresses(words, sections, type.startsWith('counternotice'));
  const material = addresses.find(({ role }) => role === 'infringing');
  const elements = material
    ? new Map([...stated, ['material', materialStretch(words, material)] as const])
    : stated;
  return { type, elements, addresses };
}

function report(
  text: string,
  { type, elements, addresses, rights }: Words & { rights: NamedRights },
): ReadNotice {
  const named = (role: SortedAddress['role']) => [
    ...new Set(addresses.filter((address) => address.role === role).map(({ canonical }) => canonical)),
  ];
  const infringing = named('infringing');
  const stretches = [
    ...[...elements].map(([key, { start, end }]) => ({ key, start, end })),
    ...addresses.map(({ role, start, end }) => ({ key: role, start, end })),
  ];
  const element = (key: ElementKey): FoundElement => {
    const stretch = elements.get(key);
    return stretch ? { present: true, quote: text.slice(stretch.start, stretch.end) } : { present: false };
  };
  return {
    type,
    infringing,
    original: named('original'),
    repositories: [...new Set(infringing.flatMap((address) => repositoryOf(address) ?? []))],
    elements: Object.fromEntries(ELEMENT_KEYS.map((key) => [key, element(key)])) as Record<
      ElementKey,
      FoundElement
    >,
    rights,
    findings: stretches.sort((a, b) => a.start - b.start),
  };
}
