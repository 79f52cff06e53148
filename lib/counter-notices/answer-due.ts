import { clock } from '@/lib/platform/clock';
import { dueAt } from '@/lib/workflow/deadlines';
import type { CounterNoticeCase } from './queries';

/** Until when the complainant would have to answer if the counter-notice were forwarded now. */
export const dueIfForwarded = ({ notice }: Pick<CounterNoticeCase, 'notice'>): Date =>
  dueAt('COMPLAINANT_ANSWER', notice.profile, notice.profileVersion, clock.now());
