import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { closeIfSettled } from '../close-notice';
import { endPutBack } from '../end-put-back';
import { noteFailedRemovals } from '../note-failed-removals';

/**
 * Goes on where listings of these notices have just left the state of waiting for the marketplace: when none of a
 * notice's ordered removals is open any more its sellers are told, and when nothing at all is open it is closed. What failed
 * is shown at the desk.
 */
export async function settleRemovals(tx: Tx, noticeIds: readonly string[]): Promise<void> {
  await endPutBack(tx, noticeIds);
  await noteFailedRemovals(tx, noticeIds);
  const complete = await tx.notice.findMany({
    where: {
      id: { in: [...noticeIds] },
      listings: {
        none: { status: 'REMOVAL_ORDERED' },
        some: { status: 'REMOVED', sellerAccessId: null },
      },
    },
    select: { id: true },
  });
  await enqueue(
    tx,
    ...complete.map(({ id }) => ({ name: 'notice.tell-sellers', payload: { subjectId: id } }) as const),
  );
  await closeIfSettled(tx, noticeIds);
}
