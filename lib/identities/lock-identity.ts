import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';
import { visibleById } from './policy';

/** The identity with its party, held until the transaction ends. */
export type LockedIdentity = Awaited<ReturnType<typeof lockIdentity>>;

/**
 * Holds the identity until the transaction ends: whoever acts on it at the same time comes after, and finds what this
 * one left.
 * @param given.version the version the actor has read, where it matters
 * @throws NotFound for a stranger; Conflict when it has another version by now
 */
export async function lockIdentity(tx: Tx, actor: Actor, given: { id: string; version?: number }) {
  const where = visibleById(actor, given.id);
  await tx.$queryRaw`SELECT 1 FROM identity WHERE id = ${given.id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.identity.findFirst({
    where,
    include: { party: { select: { id: true, kind: true } } },
  });
  if (!row) throw new NotFound('identity');
  if (given.version !== undefined && row.version !== given.version) throw new Conflict('identity version');
  return row;
}
