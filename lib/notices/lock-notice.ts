import type { NoticeStatus } from '@/lib/generated/prisma/enums';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

export interface LockedNotice {
  id: string;
  status: NoticeStatus;
  version: number;
}

/**
 * Holds the notice until the transaction ends: whoever acts on the same notice comes after, and finds what this one
 * left.
 * @param given.version the version the actor has read, where it matters
 * @throws NotFound for a stranger; Conflict when the notice has another version by now
 */
export async function lockNotice(
  tx: Tx,
  actor: Actor,
  given: { id: string; version?: number },
): Promise<LockedNotice> {
  await tx.$queryRaw`SELECT 1 FROM notice WHERE id = ${given.id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.notice.findFirst({
    where: { AND: [visibleTo(actor), { id: given.id }] },
    select: { id: true, status: true, version: true },
  });
  if (!row) throw new NotFound('notice');
  if (given.version !== undefined && row.version !== given.version) throw new Conflict('notice version');
  return row;
}
