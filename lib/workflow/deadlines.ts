import type { DeadlineKind } from '@/lib/generated/prisma/enums';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { endOf, profileOf, type ClockRule } from './profiles';

export interface DeadlineCase {
  noticeId: string;
  counterNoticeId?: string;
  profile: string;
  profileVersion: number;
}

type OfProfile = Pick<DeadlineCase, 'profile' | 'profileVersion'>;

/** The rule of a clock, by the profile a case keeps. @throws Error when the profile has no such clock */
export function ruleOf(kind: DeadlineKind, { profile, profileVersion }: OfProfile): ClockRule {
  const rule = profileOf(profile, profileVersion).clocks[kind];
  if (!rule) throw new Error(`no clock ${kind} in profile ${profile}`);
  return rule;
}

/** When a clock that starts at `startsAt` ends, by the profile a case keeps. */
export const dueAt = (kind: DeadlineKind, of: OfProfile, startsAt: Date): Date =>
  endOf(ruleOf(kind, of), startsAt);

/** The clocks that a case's profile has, in the order in which they end. */
export function clocksOf({ profile, profileVersion }: OfProfile): DeadlineKind[] {
  return Object.keys(profileOf(profile, profileVersion).clocks) as DeadlineKind[];
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
