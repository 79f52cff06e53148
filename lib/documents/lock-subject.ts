import type { Tx } from '@/lib/platform/db';
import { InvalidTransition } from '@/lib/platform/errors';
import { EDITABLE } from './policy';
import { subjectEntry, type SubjectKey, type UploadTarget } from './upload-target';

type Locked = Promise<{ status: string }[]>;

/** FOR NO KEY UPDATE: others may still refer to the row, nobody may change it before we are done. */
const LOCKS: Record<SubjectKey, (tx: Tx, id: string) => Locked> = {
  identityId: (tx, id) =>
    tx.$queryRaw`SELECT status::text FROM identity WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  rightId: (tx, id) =>
    tx.$queryRaw`SELECT status::text FROM ip_right WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  authorizationId: (tx, id) =>
    tx.$queryRaw`SELECT status::text FROM "authorization" WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  noticeId: (tx, id) =>
    tx.$queryRaw`SELECT status::text FROM notice WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  counterNoticeId: (tx, id) =>
    tx.$queryRaw`SELECT status::text FROM counter_notice WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  // an answer changes with the counter-notice it answers, so that is the row to hold
  responseId: (tx, id) =>
    tx.$queryRaw`SELECT r.status::text FROM counter_notice c JOIN complainant_response r ON r.counter_notice_id = c.id
      WHERE r.id = ${id}::uuid FOR NO KEY UPDATE OF c`,
};

/**
 * Holds the matter until the transaction ends and makes sure it can still be changed: an upload takes time, and its
 * target may have been submitted meanwhile in another tab. Additions to one matter follow each other this way too.
 * @throws InvalidTransition
 */
export async function lockSubject(
  tx: Tx,
  { subject, renewal }: Pick<UploadTarget, 'subject' | 'renewal'>,
): Promise<void> {
  const [key, id] = subjectEntry(subject);
  const [row] = await LOCKS[key](tx, id);
  const editable: readonly string[] = EDITABLE[key];
  if (!row || !(editable.includes(row.status) || row.status === renewal?.status))
    throw new InvalidTransition('the matter takes no documents now');
}
