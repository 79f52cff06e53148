/** A stretch of the text, in UTF-16 units, `end` behind its last character. */
export type Stretch = { start: number; end: number };

const MAX_QUOTE = 300;
const BREAK_BEFORE = /[.!?](?=\s)|[。！？；]|\n[ \t]*(?=\n)/g;

/**
 * The sentence that a match stands in, trimmed; where it is longer than a quotation may be, the words next to
 * the match.
 */
export function sentenceAround(plain: string, match: Stretch): Stretch {
  const matchEnd = Math.min(match.end, match.start + MAX_QUOTE);
  const spare = MAX_QUOTE - (matchEnd - match.start);
  const head = plain.slice(Math.max(0, match.start - spare), match.start);
  const lastBreak = [...head.matchAll(BREAK_BEFORE)].at(-1);
  const start =
    match.start -
    head.length +
    (lastBreak ? lastBreak.index + lastBreak[0].length : wordStart(head, match.start));

  const room = Math.max(matchEnd, start + MAX_QUOTE);
  const tail = plain.slice(matchEnd, room);
  const nextBreak = [...tail.matchAll(BREAK_BEFORE)][0];
  const end =
    matchEnd + (nextBreak ? nextBreak.index + nextBreak[0].length : wordEnd(tail, room === plain.length));
  return trimmed(plain, { start, end: Math.min(end, plain.length) });
}

/** A quotation that does not begin with a sentence begins with a word. */
function wordStart(head: string, matchStart: number): number {
  if (head.length === matchStart) return 0;
  const space = head.search(/\s/);
  return space < 0 ? head.length : space;
}

function wordEnd(tail: string, isWhole: boolean): number {
  if (isWhole) return tail.length;
  const cut = /^[\s\S]*(?=\s)/.exec(tail)?.[0].length;
  return cut ?? 0;
}

export function trimmed(plain: string, { start, end }: Stretch): Stretch {
  const words = plain.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}
