import type { Deadline } from '@/lib/generated/prisma/client';
import { ruleOf, type OfProfile } from '@/lib/workflow/profiles';

/** One clock of a counter-notice as pages show it: its date, how it stands, its rule and where that comes from. */
export interface ClockView {
  kind: Deadline['kind'];
  dueAt: Date;
  state: 'running' | 'met' | 'expired' | 'cancelled';
  length: number;
  unit: 'business_days' | 'calendar_days';
  calendar: 'china' | 'us_federal';
  source: 'platform' | 'ecl_43' | 'dmca_512g';
}

const ENDINGS = ['met', 'expired', 'cancelled'] as const;

/** The clocks that were started, the earliest first. */
export const clockViews = (
  of: OfProfile,
  deadlines: readonly Pick<Deadline, 'kind' | 'dueAt' | 'endedAt' | 'ending'>[],
): ClockView[] =>
  deadlines.map(({ kind, dueAt, endedAt, ending }) => {
    const state = endedAt ? (ENDINGS.find((known) => known === ending) ?? 'met') : 'running';
    const { length, unit, calendar, source } = ruleOf(kind, of);
    return { kind, dueAt, state, length, unit, calendar: calendar.name, source };
  });
