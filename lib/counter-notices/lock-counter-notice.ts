import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

const load = (tx: Tx, actor: Actor, id: string) =>
  tx.counterNotice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: {
      notice: { select: { procedure: true, profile: true, profileVersion: true } },
      listings: { include: { reportedListing: { select: { id: true, status: true } } } },
      deadlines: { where: { endedAt: null }, orderBy: { dueAt: 'asc' }, select: { kind: true, dueAt: true } },
      response: true,
    },
  });

/** A counter-notice that nobody else changes until the transaction ends. */
export type LockedCounterNotice = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * Holds a counter-notice and its notice until the transaction ends: whoever acts on the same matter comes after, and
 * finds what this one left. Taken before anything else, so that two who want both never wait for each other.
 * @param given.version the version the actor has read, where it matters
 * @throws NotFound for a stranger; Conflict when it has another version by now
 */
export async function lockCounterNotice(
  tx: Tx,
  actor: Actor,
  given: { id: string; version?: number },
): Promise<LockedCounterNotice> {
  await tx.$queryRaw`
    SELECT 1 FROM notice n JOIN counter_notice c ON c.notice_id = n.id WHERE c.id = ${given.id}::uuid
    FOR NO KEY UPDATE`;
  const row = await load(tx, actor, given.id);
  if (!row) throw new NotFound('counter-notice');
  if (given.version !== undefined && row.version !== given.version)
    throw new Conflict('counter-notice version');
  return row;
}

/**
 * Holds all counter-notices of a notice that is held already. An upload to one of them holds it before it writes to the
 * notice's history: whoever writes that history and then wants the counter-notice would wait for the upload, and it for
 * them.
 */
export async function holdCounterNotices(tx: Tx, noticeId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM counter_notice WHERE notice_id = ${noticeId}::uuid ORDER BY id FOR NO KEY UPDATE`;
}
