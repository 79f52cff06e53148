import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { isCounterNoticeForwarded } from './transitions';

/**
 * What happens when the complainant's time is over: the answer is missed and the desk decides on what there is. Does
 * nothing for a deadline that was met, cancelled, already noticed, or is not due yet.
 */
export async function expireAnswer(deadlineId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const now = clock.now();
    const { count } = await tx.deadline.updateMany({
      where: { id: deadlineId, endedAt: null, dueAt: { lt: now } },
      data: { endedAt: now, ending: 'expired' },
    });
    if (count === 0) return;
    const deadline = await tx.deadline.findUniqueOrThrow({
      where: { id: deadlineId },
      include: { counterNotice: { select: { id: true, status: true, sellerAccessId: true } } },
    });
    const counterNotice = deadline.counterNotice;
    if (!counterNotice || !isCounterNoticeForwarded(counterNotice.status)) return;
    await transition(tx, counterNoticeMachine, SYSTEM, {
      event: 'miss',
      ids: [counterNotice.id],
      change: { queuedAt: now },
      data: { sellerAccessId: counterNotice.sellerAccessId, deadlineId },
    });
  });
}
