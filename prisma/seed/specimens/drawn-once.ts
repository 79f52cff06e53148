const drawn = new Map<string, Promise<Buffer>>();

/** A specimen that several papers of the story show is drawn for the first of them. */
export function drawnOnce(what: readonly unknown[], draw: () => Promise<Buffer>): Promise<Buffer> {
  const key = JSON.stringify(what);
  const known = drawn.get(key) ?? draw();
  drawn.set(key, known);
  return known;
}
