/** One line of a text: offsets of its first character and behind its last, the line break left out. */
export type TextLine = { start: number; end: number; text: string };

export function textLines(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const entry = { start, end: start + line.length, text: line };
    start += line.length + 1;
    return entry;
  });
}
