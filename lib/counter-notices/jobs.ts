import type { JobHandlers } from '@/lib/platform/queue';
import { expireDeadline } from './expire-deadline';

export { mails } from './emails/compose';

/** What the worker does for counter-notices. */
export const handlers: Pick<JobHandlers, 'deadline.expire'> = {
  'deadline.expire': ({ subjectId }) => expireDeadline(subjectId),
};
