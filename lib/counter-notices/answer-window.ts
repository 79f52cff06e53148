import type { CounterNoticeStatus } from '@/lib/generated/prisma/enums';
import { clock, DAY } from '@/lib/platform/clock';
import { CHINA, localDate } from '@/lib/workflow/calendar';
import { isCounterNoticeForwarded } from './transitions';

/** Whether the complainant may answer now. `late` begins with the date itself, whether or not the worker has noticed. */
export type AnswerWindow = 'open' | 'late' | 'closed';

/** Where the complainant's clock stands. */
export function answerWindow(row: {
  status: CounterNoticeStatus;
  deadlines: readonly { dueAt: Date; endedAt?: Date | null }[];
}): { window: AnswerWindow; dueAt: Date | null } {
  const dueAt = row.deadlines.find(({ endedAt }) => !endedAt)?.dueAt ?? row.deadlines.at(-1)?.dueAt ?? null;
  if (!isCounterNoticeForwarded(row.status)) return { window: 'closed', dueAt };
  return { window: dueAt && dueAt < clock.now() ? 'late' : 'open', dueAt };
}

/** Whole days of mainland China's calendar that are left until a date; 0 on the day itself. */
export function daysUntil(dueAt: Date): number {
  const [from, to] = [clock.now(), dueAt].map((at) => Date.parse(localDate(CHINA, at)));
  return Math.max(0, Math.round(((to ?? 0) - (from ?? 0)) / DAY));
}
