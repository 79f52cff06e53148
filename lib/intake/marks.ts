import type { ElementKey } from './read/element-keys';
import { readNotice } from './read-notice';

/** A stretch of a text, with what it was found to be; `key` is null for the words between. */
export interface Stretch {
  text: string;
  key: ElementKey | 'infringing' | 'original' | null;
}

/** A text in stretches that together are the whole of it. Where findings overlap, the first one is shown as far as it goes. */
export function markedText(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { key, start, end } of readNotice(text).findings) {
    if (end <= at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), key: null });
    stretches.push({ text: text.slice(Math.max(at, start), end), key });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), key: null });
  return stretches;
}
