import { clock } from '@/lib/platform/clock';
import { clocksOf, dueAt } from '@/lib/workflow/profiles';
import type { CounterNoticeCase } from './queries';

/** Until when the complainant would have to answer if the counter-notice were forwarded now. */
export const dueIfForwarded = ({ notice }: Pick<CounterNoticeCase, 'notice'>): Date =>
  dueAt(clocksOf(notice)[0] ?? 'COMPLAINANT_ANSWER', notice, clock.now());
