import type { DeadlineKind } from '@/lib/generated/prisma/enums';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { CHINA, endOfBusinessDay, type Calendar } from './calendar';

/** One clock of a profile. */
interface ClockRule {
  length: number;
  unit: 'business_days';
  calendar: Calendar;
  /** where the rule comes from, shown beside the deadline */
  source: string;
}

/** A versioned set of clocks. A case keeps the version it started with; versions are added, never edited. */
interface DeadlineProfile {
  name: string;
  version: number;
  clocks: Record<DeadlineKind, ClockRule>;
}

const PROFILES: readonly DeadlineProfile[] = [
  {
    name: 'PLATFORM',
    version: 1,
    clocks: {
      COMPLAINANT_ANSWER: { length: 7, unit: 'business_days', calendar: CHINA, source: 'platform rule' },
    },
  },
];

export interface DeadlineCase {
  noticeId: string;
  counterNoticeId?: string;
  profile: string;
  profileVersion: number;
}

/** When a clock that starts at `startsAt` ends, by the profile the case keeps. */
export function dueAt(kind: DeadlineKind, profile: string, version: number, startsAt: Date): Date {
  const found = PROFILES.find((entry) => entry.name === profile && entry.version === version);
  if (!found) throw new Error(`no deadline profile ${profile} v${version}`);
  const { calendar, length } = found.clocks[kind];
  return endOfBusinessDay(calendar, startsAt, length);
}

/**
 * Starts a clock and enqueues the job that notices its end, in the caller's transaction.
 * @returns the deadline's id and when it is due
 */
export async function startDeadline(
  tx: Tx,
  kind: DeadlineKind,
  of: DeadlineCase,
): Promise<{ id: string; dueAt: Date }> {
  const startsAt = clock.now();
  const due = dueAt(kind, of.profile, of.profileVersion, startsAt);
  const row = await tx.deadline.create({ data: { kind, ...of, startsAt, dueAt: due } });
  await enqueue(tx, {
    name: 'deadline.expire',
    payload: { subjectId: row.id },
    // a second later, so that the clock is past when the job looks
    startAfter: new Date(due.getTime() + 1000),
  });
  return { id: row.id, dueAt: due };
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
