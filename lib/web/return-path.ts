// any origin does: it only tells paths of this site from addresses of another
const HERE = 'http://here.invalid';

/** A path of this site, or null for anything that leads elsewhere (open redirects: `//host`, `/\host`, `https:`). */
export function readReturnPath(text: string | null | undefined): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, HERE)) return null;
  const url = new URL(text, HERE);
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : null;
}

/** The path with one query parameter set, or taken away. */
export function withParameter(path: string, name: string, value: string | null): string {
  const url = new URL(path, HERE);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
