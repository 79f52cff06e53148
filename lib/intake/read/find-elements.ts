import { ELEMENT_KEYS, type ElementKey } from './element-keys';
import { ELEMENT_WORDS } from './element-words';
import type { SectionKind } from './form-questions';
import { sectionAt, type Section } from './form-sections';
import { sentenceAround, trimmed, type Stretch } from './sentence-around';

const MAX_TRIES = 200;

// A form asks for these, so any answer is the statement.
const ANSWERED: Partial<Record<ElementKey, SectionKind>> = {
  signature: 'signature',
  work: 'original',
  contact: 'contact',
};

/**
 * Where each statement stands in the text, but for the material, which is told by its addresses; those that
 * it lacks are left out. What a form asks is no statement, what it has its sender declare is one.
 */
export function findElements(plain: string, sections: Section[]): Map<ElementKey, Stretch> {
  const found = new Map<ElementKey, Stretch>();
  for (const key of ELEMENT_KEYS) {
    const stretch = answerTo(key, plain, sections) ?? stated(key, plain, sections);
    if (stretch) found.set(key, stretch);
  }
  return found;
}

/** The words that name the material: the sentence of its address, up to the end of that line. */
export function materialStretch(plain: string, address: Stretch): Stretch {
  const sentence = sentenceAround(plain, address);
  const lineEnd = plain.indexOf('\n', address.end);
  return trimmed(plain, {
    start: sentence.start,
    end: lineEnd < 0 ? sentence.end : Math.min(sentence.end, lineEnd),
  });
}

function answerTo(key: ElementKey, plain: string, sections: Section[]): Stretch | undefined {
  for (const { kind, body, end } of sections) {
    const answer = kind === ANSWERED[key] ? plain.slice(body, end).search(/[\p{L}\p{N}[]/u) : -1;
    if (answer >= 0) return sentenceAround(plain, { start: body + answer, end: body + answer + 1 });
  }
  return undefined;
}

function stated(key: ElementKey, plain: string, sections: Section[]): Stretch | undefined {
  for (const pattern of ELEMENT_WORDS[key]) {
    let tries = 0;
    for (const match of plain.matchAll(pattern)) {
      tries += 1;
      if (tries > MAX_TRIES) break;
      const words = trimmed(plain, { start: match.index, end: match.index + match[0].length });
      if (!isAsked(sections, words.start)) return sentenceAround(plain, words);
    }
  }
  return undefined;
}

/** Whether an offset lies in a form's question. */
function isAsked(sections: Section[], offset: number): boolean {
  const section = sectionAt(sections, offset);
  return section !== undefined && section.isForm && section.kind !== 'statement' && offset < section.body;
}
