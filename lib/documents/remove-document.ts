import { record } from '@/lib/audit/record';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { lockSubject } from './lock-subject';
import type { UploadTarget } from './upload-target';

/**
 * Takes a document away from a matter that can still be changed. Nobody sees it any more; row and bytes stay until the
 * schedule for personal papers clears them, since an earlier version may have been decided on.
 * @throws NotFound when it is not of this target or gone already; InvalidTransition when the matter is closed for changes
 */
export async function removeDocument(
  actor: AccountActor | SellerActor,
  target: UploadTarget,
  documentId: string,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockSubject(tx, target);
    const { count } = await tx.document.updateMany({
      where: {
        id: documentId,
        ...target.subject,
        ...(target.renewal ? { createdAt: { gt: target.renewal.since } } : {}),
        // what the platform has rendered goes with the version it belongs to
        generated: false,
        removedAt: null,
      },
      data: { removedAt: clock.now() },
    });
    if (count !== 1) throw new NotFound('document');
    await record(tx, actor, {
      type: 'document.removed',
      chainId: target.chainId,
      subjectType: 'document',
      subjectId: documentId,
      data: { documentId },
    });
  });
}
