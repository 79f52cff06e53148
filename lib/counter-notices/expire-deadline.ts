import { record } from '@/lib/audit/record';
import type { Deadline } from '@/lib/generated/prisma/client';
import { isLegal } from '@/lib/notices/source';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { settleLegal } from './settle-legal';
import { isCounterNoticeClocked, isCounterNoticeForwarded } from './transitions';

/** The answer is missed and the desk decides on what there is. */
async function missAnswer(tx: Tx, row: LockedCounterNotice, deadlineId: string): Promise<void> {
  if (!isCounterNoticeForwarded(row.status)) return;
  await transition(tx, counterNoticeMachine, SYSTEM, {
    event: 'miss',
    ids: [row.id],
    change: { queuedAt: clock.now() },
    data: { sellerAccessId: row.sellerAccessId, deadlineId },
  });
}

/** No action was proven in time: the statute puts back what was removed. */
async function lapse(tx: Tx, row: LockedCounterNotice, deadlineId: string): Promise<void> {
  if (!isLegal(row.notice) || !isCounterNoticeClocked(row.status)) return;
  const settling = { outcome: 'REINSTATE', reviewerId: null } as const;
  const { decisionId, listings, apply } = await settleLegal(tx, SYSTEM, row, settling);
  await transition(tx, counterNoticeMachine, SYSTEM, {
    event: 'lapse',
    ids: [row.id],
    change: { queuedAt: null, decidedAt: clock.now() },
    data: { sellerAccessId: row.sellerAccessId, deadlineId, decisionId, reinstated: listings },
  });
  await apply();
}

/** The listing should be back by law and is not: the desk is shown it, and operators. */
async function noteOverdue(tx: Tx, row: LockedCounterNotice, deadlineId: string): Promise<void> {
  log.warn({ noticeId: row.noticeId, counterNoticeId: row.id }, 'not put back by the date of the statute');
  await record(tx, SYSTEM, {
    type: 'counter_notice.put_back_overdue',
    chainId: row.noticeId,
    subjectType: 'counter_notice',
    subjectId: row.id,
    data: { sellerAccessId: row.sellerAccessId, deadlineId },
  });
}

const AT_EXPIRY: Record<Deadline['kind'], typeof missAnswer> = {
  COMPLAINANT_ANSWER: missAnswer,
  PROOF_OF_ACTION: lapse,
  PUT_BACK: noteOverdue,
};

/**
 * What happens when a clock has run out. Does nothing for a deadline that was met, cancelled, already noticed, or is not
 * due yet; the clock ends in the same transaction as everything it brings about.
 */
export async function expireDeadline(deadlineId: string): Promise<void> {
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
    if (count === 1) await AT_EXPIRY[deadline.kind](tx, row, deadlineId);
  });
}
