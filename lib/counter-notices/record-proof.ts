import type { z } from 'zod';
import { readDate, today } from '@/lib/identities/calendar-date';
import { isLegal } from '@/lib/notices/source';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Forbidden, Invalid } from '@/lib/platform/errors';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { isClockOver } from './answer-window';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import type { recordProofSchema, refuseProofSchema } from './schema';
import { settleLegal } from './settle-legal';
import { isCounterNoticeClocked } from './transitions';

/**
 * The counter-notice while its statute's clock runs, at the version the reviewer has read.
 * @throws Invalid `proof_late` once the clock has run out, whether or not the worker has noticed
 */
async function clocked(
  tx: Tx,
  actor: AccountActor,
  input: { id: string; version: number },
): Promise<LockedCounterNotice> {
  const row = await lockCounterNotice(tx, actor, input);
  if (!isLegal(row.notice)) throw new Forbidden('only a statute asks for an action');
  if (!isCounterNoticeClocked(row.status)) throw new Conflict('the clock does not run any more');
  if (isClockOver(row)) throw new Invalid({ '': 'proof_late' });
  return row;
}

/**
 * Procedure LEGAL: a reviewer has seen that an action was filed in time. The clocks are met and what was removed stays
 * down while the action runs.
 * @throws Invalid `proof_late` after the clock; Conflict when it has run out or was settled meanwhile; Forbidden under
 *   procedure PLATFORM; NotFound for a stranger and for a reviewer whose own matter it is
 */
export async function recordProof(
  actor: AccountActor,
  input: z.output<typeof recordProofSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await clocked(tx, actor, input);
    const now = clock.now();
    const reviewerId = actor.accountId;
    const { decisionId, listings, apply } = await settleLegal(tx, actor, row, {
      outcome: 'UPHOLD',
      reviewerId,
    });
    await transition(tx, counterNoticeMachine, actor, {
      event: 'prove',
      ids: [row.id],
      change: { queuedAt: null, decidedAt: now, reviewerId },
      data: { sellerAccessId: row.sellerAccessId, decisionId, upheld: listings },
    });
    await tx.proofOfAction.create({
      data: {
        noticeId: row.noticeId,
        counterNoticeId: row.id,
        forum: input.forum,
        caseNumber: input.caseNumber,
        filedOn: readDate(input.filedOn) ?? today(),
        reviewerId,
        createdAt: now,
      },
    });
    await apply();
    await endDeadlines(tx, row.id, 'met');
  });
}

/**
 * Procedure LEGAL: what the complainant sent does not prove an action. They are told why and may send more; the clock goes
 * on.
 * @throws as `recordProof`; InvalidTransition when nothing was sent
 */
export async function refuseProof(
  actor: AccountActor,
  input: z.output<typeof refuseProofSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await clocked(tx, actor, input);
    await transition(tx, counterNoticeMachine, actor, {
      event: 'refuse_proof',
      ids: [row.id],
      change: { queuedAt: null, reviewerId: actor.accountId },
      data: { sellerAccessId: row.sellerAccessId, code: input.code },
      variant: String(clock.now().getTime()),
    });
    await tx.complainantResponse.update({
      where: { counterNoticeId: row.id },
      data: { status: 'DRAFT', refusalCode: input.code, refusalText: input.text },
    });
  });
}
