import type { CounterNoticeStatus, DeadlineKind } from '@/lib/generated/prisma/enums';
import { clock, DAY } from '@/lib/platform/clock';
import { CHINA, localDate } from '@/lib/workflow/calendar';
import { clocksOf, ruleOf } from '@/lib/workflow/profiles';
import { isCounterNoticeForwarded } from './transitions';

/** Whether the complainant may answer now. `late` begins with the date itself, whether or not the worker has noticed. */
export type AnswerWindow = 'open' | 'late' | 'closed';

export interface Clock {
  kind: DeadlineKind;
  dueAt: Date;
  endedAt?: Date | null;
}

/** The clock within which the complainant has to act: the running one, or the last there was. */
export function answerClock<C extends Clock>(deadlines: readonly C[]): C | undefined {
  const own = deadlines.filter(({ kind }) => kind !== 'PUT_BACK');
  return own.find(({ endedAt }) => !endedAt) ?? own.at(-1);
}

/** Whether the complainant's time is over, whether or not the worker has noticed yet. */
export const isClockOver = ({ deadlines }: { deadlines: readonly Clock[] }): boolean =>
  deadlines.some(({ kind, dueAt, endedAt }) => kind !== 'PUT_BACK' && !endedAt && dueAt < clock.now());

/** Where the complainant's clock stands. */
export function answerWindow(row: { status: CounterNoticeStatus; deadlines: readonly Clock[] }): {
  window: AnswerWindow;
  dueAt: Date | null;
} {
  const dueAt = answerClock(row.deadlines)?.dueAt ?? null;
  if (!isCounterNoticeForwarded(row.status)) return { window: 'closed', dueAt };
  return { window: dueAt && dueAt < clock.now() ? 'late' : 'open', dueAt };
}

/** Whole days that are left until a date in the calendar of its profile's clock; 0 on the day itself. */
export function daysUntil(dueAt: Date, of: { profile: string; profileVersion: number }): number {
  const [first] = clocksOf(of);
  const calendar = first ? ruleOf(first, of).calendar : CHINA;
  const [from, to] = [clock.now(), dueAt].map((at) => Date.parse(localDate(calendar, at)));
  return Math.max(0, Math.round(((to ?? 0) - (from ?? 0)) / DAY));
}
