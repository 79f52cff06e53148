import { db } from '@/lib/platform/db';
import { waitingJobs } from './run-jobs';

/** Types of the events of a history, oldest first. */
export async function eventsIn(chainId: string): Promise<string[]> {
  const rows = await db.auditEvent.findMany({ where: { chainId }, orderBy: { seq: 'asc' } });
  return rows.map((row) => row.type);
}

/** Names of the mails about a matter that wait to be sent, oldest first. */
export async function mailsAbout(id: string): Promise<string[]> {
  return (await waitingJobs('mail.send')).filter((job) => job.subjectId === id).map((job) => job.mail);
}

/** How several attempts ended, sorted: `done`, or the code of the error. */
export async function outcomes(attempts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts);
  return settled
    .map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code))
    .sort();
}
