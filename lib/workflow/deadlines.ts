import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { clocksOf, dueAt, type OfProfile } from './profiles';

interface DeadlineCase extends OfProfile {
  noticeId: string;
  counterNoticeId?: string;
}

/**
 * Starts every clock of a case's profile and enqueues the jobs that notice their ends, in the caller's transaction.
 * @returns the deadlines' ids and when they are due, the earliest first
 */
export async function startDeadlines(tx: Tx, of: DeadlineCase): Promise<{ id: string; dueAt: Date }[]> {
  const startsAt = clock.now();
  const data = clocksOf(of).map((kind) => ({ kind, ...of, startsAt, dueAt: dueAt(kind, of, startsAt) }));
  const rows = await tx.deadline.createManyAndReturn({ data, select: { id: true, dueAt: true } });
  // a second later, so that the clock is past when the job looks
  const later = (due: Date) => new Date(due.getTime() + 1000);
  await enqueue(
    tx,
    ...rows.map(
      (row) =>
        ({ name: 'deadline.expire', payload: { subjectId: row.id }, startAfter: later(row.dueAt) }) as const,
    ),
  );
  return rows.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** Ends the running clocks of a counter-notice: they were met, or do not matter any more. */
export async function endDeadlines(
  tx: Tx,
  counterNoticeId: string,
  ending: 'met' | 'cancelled',
): Promise<void> {
  await tx.deadline.updateMany({
    where: { counterNoticeId, endedAt: null },
    data: { endedAt: clock.now(), ending },
  });
}

/**
 * Deadlines that are past and still running, oldest first: the worker sweeps them, so that a lost job delays an
 * expiry by a minute and never loses it.
 */
export async function listOverdue(limit: number): Promise<{ id: string }[]> {
  return db.deadline.findMany({
    where: { endedAt: null, dueAt: { lt: clock.now() } },
    orderBy: { dueAt: 'asc' },
    take: limit,
    select: { id: true },
  });
}
