/** The queues of the desk, as their addresses name them. */
export type QueueName = 'notices' | 'identities' | 'rights' | 'authorizations' | 'counter-notices' | 'mail';

/** What a page of the desk is asked: where in the queue, and what has just been done. */
export interface DeskQuery {
  after?: string | string[];
  done?: string | string[];
  of?: string | string[];
}

/** The address of a case, or with no id that of its queue; `after` is the place in the queue the reviewer works from. */
export function deskPath(
  queue: QueueName,
  id: string | null,
  query: { after?: string; done?: string; of?: string },
): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const path = id === null ? `/desk/${queue}` : `/desk/${queue}/${id}`;
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
}

/** A query parameter that was given once. */
export const once = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
