import type { ElementKey } from './read/element-keys';
import { readNotice } from './read-notice';

type FindingKey = ElementKey | 'infringing' | 'original';

/** A stretch of a text with what it was found to be; none for the words between. */
export interface Stretch {
  text: string;
  isFound: boolean;
  /** findings that end with this stretch: here their names are said */
  ends: FindingKey[];
}

/** A text in stretches that together are the whole of it: cut wherever a finding begins or ends, for they overlap. */
export function markedText(text: string): Stretch[] {
  const { findings } = readNotice(text);
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? text.length;
    const here = findings.filter((finding) => finding.start <= start && finding.end >= end);
    const ends = here.filter((finding) => finding.end === end).map(({ key }) => key);
    return { text: text.slice(start, end), isFound: here.length > 0, ends: [...new Set(ends)] };
  });
}
