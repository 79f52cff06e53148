import { v7 as uuidv7 } from 'uuid';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

/**
 * Notes that something was done that is done once, among the deliveries of mails.
 * @returns those of the keys that nobody had noted before
 */
export async function noteOnce(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const now = clock.now();
  const rows = await tx.$queryRaw<{ key: string }[]>`
    INSERT INTO mail_delivery (id, key, created_at, sent_at)
    SELECT given.id, given.key, ${now}::timestamptz, ${now}::timestamptz
    FROM unnest(${keys.map(() => uuidv7())}::uuid[], ${[...keys]}::text[]) AS given (id, key)
    ON CONFLICT (key) DO NOTHING RETURNING key`;
  return new Set(rows.map(({ key }) => key));
}
