/** The classes of the Nice Agreement: 1 to 34 goods, 35 to 45 services. */
const NICE_CLASSES = 45;

const isClass = (n: number) => Number.isInteger(n) && n >= 1 && n <= NICE_CLASSES;

/**
 * Reads classes as people write them: `7, 9`, `7 9`, `7；9`, `Class 7`, `第7类`, `1-3`.
 * @returns them in order, each once; null when something in the text is no class
 */
export function readNiceClasses(text: string): number[] | null {
  const bare = text
    .normalize('NFKC')
    .replace(/class(es)?|cl\.|[第类類]/giu, ' ')
    .replace(/\s*[-–—~至]\s*/gu, '-');
  const found = new Set<number>();
  for (const part of bare.split(/[\s,;、，；/和&+]+|\band\b/u).filter((word) => word !== '')) {
    const match = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    if (!isClass(from) || !isClass(to) || to < from) return null;
    for (let n = from; n <= to; n++) found.add(n);
  }
  return [...found].sort((a, b) => a - b);
}
