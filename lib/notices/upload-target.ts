import type { UploadTarget } from '@/lib/documents/upload-target';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';
import { isNoticeEditable } from './transitions';

/** Files of evidence one notice may have. */
export const MAX_EVIDENCE_FILES = 20;

/** Where the evidence of a notice goes, as long as it can be changed. */
export async function noticeUploadTarget(actor: AccountActor, id: string): Promise<UploadTarget> {
  const row = await db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { id: true, status: true },
  });
  if (!row) throw new NotFound('notice');
  if (!isNoticeEditable(row.status)) throw new InvalidTransition('notice is no longer a draft');
  return { subject: { noticeId: row.id }, chainId: row.id, maxFiles: MAX_EVIDENCE_FILES };
}
