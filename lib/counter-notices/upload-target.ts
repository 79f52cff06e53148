import type { UploadTarget } from '@/lib/documents/upload-target';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';
import { isCounterNoticeEditable, isCounterNoticeForwarded, isResponseDraft } from './transitions';

/** Files on one counter-notice or on one answer to it. */
export const MAX_DOCUMENTS = 20;

/** Where a seller's evidence goes. */
export async function counterNoticeUploadTarget(actor: SellerActor, id: string): Promise<UploadTarget> {
  const row = await db.counterNotice.findFirst({ where: { id, ...visibleTo(actor) } });
  if (!row) throw new NotFound('counter-notice');
  if (!isCounterNoticeEditable(row.status))
    throw new InvalidTransition('counter-notice is no longer a draft');
  return { subject: { counterNoticeId: row.id }, chainId: row.noticeId, maxFiles: MAX_DOCUMENTS };
}

/** Where the evidence of a complainant's answer goes; `id` is the answer's. */
export async function responseUploadTarget(actor: AccountActor, id: string): Promise<UploadTarget> {
  const row = await db.complainantResponse.findFirst({
    where: { id, counterNotice: visibleTo(actor) },
    include: { counterNotice: { select: { status: true, noticeId: true } } },
  });
  if (!row) throw new NotFound('response');
  const open = isResponseDraft(row.status) && isCounterNoticeForwarded(row.counterNotice.status);
  if (!open) throw new InvalidTransition('the answer is no longer a draft');
  return { subject: { responseId: row.id }, chainId: row.counterNotice.noticeId, maxFiles: MAX_DOCUMENTS };
}
