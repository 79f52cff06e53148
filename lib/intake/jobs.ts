import type { JobHandlers } from '@/lib/platform/queue';
import { readMail } from './read-mail';

export { mails } from './emails/compose';

/** What the worker does for the mailbox. */
export const handlers: Pick<JobHandlers, 'mail.read'> = {
  'mail.read': ({ subjectId }) => readMail(subjectId),
};
