import type { Authorization } from '@/lib/generated/prisma/client';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';
import { visibleById } from './policy';

/**
 * Holds the letter until the transaction ends: whoever acts on it at the same time comes after, and finds what this one
 * left.
 * @param given.version the version the actor has read, where it matters
 * @throws NotFound for a stranger; Conflict when it has another version by now
 */
export async function lockLetter(
  tx: Tx,
  actor: Actor,
  given: { id: string; version?: number },
): Promise<Authorization> {
  const where = visibleById(actor, given.id);
  await tx.$queryRaw`SELECT 1 FROM "authorization" WHERE id = ${given.id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.authorization.findFirst({ where });
  if (!row) throw new NotFound('letter');
  if (given.version !== undefined && row.version !== given.version) throw new Conflict('letter version');
  return row;
}
