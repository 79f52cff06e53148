import type { NoticeStatus, Procedure } from '@/lib/generated/prisma/enums';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

export interface LockedNotice {
  id: string;
  status: NoticeStatus;
  procedure: Procedure;
  profile: string;
  version: number;
  /** what it rests on has run out: nothing is decided until that is mended */
  pausedAt: Date | null;
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
    select: { id: true, status: true, procedure: true, profile: true, version: true, pausedAt: true },
  });
  if (!row) throw new NotFound('notice');
  if (given.version !== undefined && row.version !== given.version) throw new Conflict('notice version');
  return row;
}

/** @throws Invalid `notice_paused` for a notice that no reviewer may act on now */
export function refusePaused({ pausedAt }: LockedNotice): void {
  if (pausedAt) throw new Invalid({ '': 'notice_paused' });
}
