import { validate as isUuid } from 'uuid';

/** The row a list goes on after, from the query string; whatever is no key is none. */
export const readKey = (after: string | string[] | undefined): string | undefined =>
  typeof after === 'string' && isUuid(after) ? after : undefined;
