import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { isCounterNoticeForwarded } from './transitions';

/**
 * What happens when the complainant's time is over: the answer is missed and the desk decides on what there is. Does
 * nothing for a deadline that was met, cancelled, already noticed, or is not due yet.
 */
export async function expireAnswer(deadlineId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const deadline = await tx.deadline.findUnique({ where: { id: deadlineId } });
    if (!deadline?.counterNoticeId) return;
    // first the matter, then its clock, as an answer that comes in the same second does
    const row = await lockCounterNotice(tx, SYSTEM, { id: deadline.counterNoticeId });
    const now = clock.now();
    const { count } = await tx.deadline.updateMany({
      where: { id: deadlineId, endedAt: null, dueAt: { lt: now } },
      data: { endedAt: now, ending: 'expired' },
    });
    if (count === 0 || !isCounterNoticeForwarded(row.status)) return;
    await transition(tx, counterNoticeMachine, SYSTEM, {
      event: 'miss',
      ids: [row.id],
      change: { queuedAt: now },
      data: { sellerAccessId: row.sellerAccessId, deadlineId },
    });
  });
}
