import type { FoundAddress } from './found-addresses';

/** The words that say what an address is, in front of it and behind it. */
export type WordsAround = { before: string; after: string };

const MAX_WORDS = 300;
const LIST_MARK = /^[\s\d.()[\]*•+>:-]{0,20}$/;
const SENTENCE_END = /[.!?](?=\s)|[。！？；]/;

/**
 * For each address, in order, the words before it in its sentence (none from before its `floor`) and those
 * behind it in its line. An address that has a line of its own takes the words above the list it stands in.
 */
export function wordsAround(plain: string, addresses: (FoundAddress & { floor: number })[]): WordsAround[] {
  let list: string | undefined;
  return addresses.map(({ start, end, floor }, index) => {
    const former = addresses[index - 1]?.end ?? 0;
    if (former < floor) list = undefined;
    const gap = gapBefore(plain, former, floor, start);
    const standsAlone =
      LIST_MARK.test(gap.slice(gap.lastIndexOf('\n') + 1)) && (index === 0 || gap.includes('\n'));
    const before = gap.trim() === '' && standsAlone && list !== undefined ? list : lastSentence(gap);
    list = standsAlone ? before : undefined;
    return { before, after: wordsBehind(plain, end, addresses[index + 1]?.start ?? plain.length) };
  });
}

/** What stands between two addresses, without the rest of the line that the former stands in. */
function gapBefore(plain: string, former: number, floor: number, start: number): string {
  const from = Math.max(former, floor, start - MAX_WORDS);
  const gap = plain.slice(from, start);
  const lineEnd = from === former && former > 0 ? gap.indexOf('\n') : -1;
  return lineEnd < 0 ? gap : gap.slice(lineEnd);
}

function lastSentence(gap: string): string {
  const paragraph =
    gap
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  return paragraph.split(SENTENCE_END).findLast((part) => part.trim() !== '') ?? '';
}

function wordsBehind(plain: string, end: number, next: number): string {
  const line = plain.slice(end, Math.min(end + MAX_WORDS, next)).split('\n', 1)[0] ?? '';
  return line.split(SENTENCE_END, 1)[0] ?? '';
}
