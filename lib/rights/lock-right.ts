import type { IpRight } from '@/lib/generated/prisma/client';
import { visibleById } from '@/lib/identities/policy';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';

/**
 * Holds the right until the transaction ends: whoever acts on it at the same time comes after, and finds what this one
 * left.
 * @param given.version the version the actor has read, where it matters
 * @throws NotFound for a stranger; Conflict when it has another version by now
 */
export async function lockRight(
  tx: Tx,
  actor: Actor,
  given: { id: string; version?: number },
): Promise<IpRight> {
  const where = visibleById(actor, given.id);
  await tx.$queryRaw`SELECT 1 FROM ip_right WHERE id = ${given.id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.ipRight.findFirst({ where });
  if (!row) throw new NotFound('right');
  if (given.version !== undefined && row.version !== given.version) throw new Conflict('right version');
  return row;
}
