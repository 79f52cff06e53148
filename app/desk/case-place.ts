import { z } from 'zod';
import type { SignedIn } from '@/lib/accounts/session';
import { readCursor } from '@/lib/web/queue-cursor';
import { deskPath, type QueueName } from './queue-name';
import { WAITING } from './waiting';

/** What every form of a case carries along: where the reviewer came from. */
const placeSchema = z.object({
  /** the place in the queue the list beside the case begins at */
  after: z.string().max(60).default(''),
  /** the case's own place in the queue */
  key: z.string().max(60).default(''),
  reference: z.string().max(30).default(''),
});
export type CasePlace = z.output<typeof placeSchema>;

/** A form's schema with the place it is sent from. */
export const atPlace = <Schema extends z.ZodType>(schema: Schema) => z.intersection(placeSchema, schema);

/**
 * Where to go after a case: to the next one that nobody has open, from its place on, then from the start of the queue;
 * else to the queue. The page there says what was done.
 */
export async function nextCase(
  queue: QueueName,
  actor: SignedIn,
  place: CasePlace & { id: string },
  done: string,
): Promise<string> {
  const said = { done, of: place.reference };
  const isFree = (row: { id: string; taken: boolean }) => !row.taken && row.id !== place.id;
  const key = readCursor(place.key);
  const later = key ? (await WAITING[queue](actor, key)).find(isFree) : undefined;
  if (later) return deskPath(queue, later.id, { after: place.after, ...said });
  const first = (await WAITING[queue](actor)).find(isFree);
  return deskPath(queue, first?.id ?? null, said);
}
