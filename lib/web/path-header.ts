/** Request header in which instrumentation.ts tells pages their own address, which Next does not. */
export const PATH_HEADER = 'x-ipp-path';

/** Next's own mark on what it fetches while somebody moves about without reloading. */
const OF_NEXT = '_rsc';

/** Path and query of the page a request asks for, as they stand in the reader's address bar; `/` when unknown. */
export function readHere(head: Pick<Headers, 'get'>): string {
  const asked = head.get(PATH_HEADER) ?? '/';
  const { pathname, searchParams, search } = new URL(asked, 'http://here');
  if (!searchParams.has(OF_NEXT)) return pathname + search;
  searchParams.delete(OF_NEXT);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
