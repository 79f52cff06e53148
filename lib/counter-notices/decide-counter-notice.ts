import type { z } from 'zod';
import { closeIfSettled } from '@/lib/notices/close-notice';
import { listingMachine } from '@/lib/notices/machine';
import { isLegal } from '@/lib/notices/source';
import { isListingDisputed } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import type { decideCounterNoticeSchema } from './schema';
import { isCounterNoticeReady } from './transitions';

type Input = z.output<typeof decideCounterNoticeSchema>;
type Item = Input['items'][number];

/** Every listing that is still disputed has to be decided, once, and no other. */
function checkComplete({ listings }: LockedCounterNotice, items: readonly Item[]): void {
  const open = listings.filter(({ reportedListing }) => isListingDisputed(reportedListing.status));
  const decided = new Set(items.map((item) => item.reportedListingId));
  const complete = decided.size === items.length && decided.size === open.length;
  if (!complete || !open.every((entry) => decided.has(entry.reportedListingId)))
    throw new Invalid({ items: 'decide_each' });
}

async function recordDecision(tx: Tx, actor: AccountActor, row: LockedCounterNotice, input: Input) {
  const { id } = await tx.decision.create({
    data: {
      noticeId: row.noticeId,
      counterNoticeId: row.id,
      reviewerId: actor.accountId,
      summary: input.summary,
      createdAt: clock.now(),
      items: {
        create: input.items.map(({ reportedListingId, outcome, code, text }) => ({
          reportedListingId,
          outcome,
          reasonCode: code,
          reasonText: text,
        })),
      },
    },
    select: { id: true },
  });
  return id;
}

async function apply(
  tx: Tx,
  actor: AccountActor,
  decisionId: string,
  counterNoticeId: string,
  items: readonly Item[],
) {
  for (const { reportedListingId, outcome, code, text } of items) {
    await tx.reportedListing.update({
      where: { id: reportedListingId },
      data: { reasonCode: code, reasonText: text },
    });
    await transition(tx, listingMachine, actor, {
      event: outcome === 'UPHOLD' ? 'uphold' : 'order_reinstatement',
      ids: [reportedListingId],
      data: { decisionId, code },
    });
    await tx.counterNoticeListing.update({
      where: { counterNoticeId_reportedListingId: { counterNoticeId, reportedListingId } },
      data: { outcome },
    });
  }
}

/**
 * Decides on both sides' evidence, listing by listing: it stays down or goes back, each with a coded reason and words.
 * When nothing is disputed any more (the complainant let go of the rest) it is decided without listings.
 * @throws Invalid `decide_each` unless every listing that is still countered is decided, once; Conflict when a colleague
 *   was first or the seller took it back; NotFound for a stranger, and for a reviewer whose own matter it is
 */
export async function decideCounterNotice(actor: AccountActor, input: Input): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockCounterNotice(tx, actor, input);
    // a statute's clock decides, not what a reviewer thinks of either side
    if (isLegal(row.notice)) throw new Invalid({ '': 'legal_not_weighed' });
    if (!isCounterNoticeReady(row.status)) throw new Conflict('counter-notice is no longer to be decided');
    checkComplete(row, input.items);
    const decisionId = await recordDecision(tx, actor, row, input);
    const reinstated = input.items.filter((item) => item.outcome === 'REINSTATE').length;
    await transition(tx, counterNoticeMachine, actor, {
      event: 'decide',
      ids: [row.id],
      change: { queuedAt: null, decidedAt: clock.now(), reviewerId: actor.accountId },
      data: {
        sellerAccessId: row.sellerAccessId,
        decisionId,
        upheld: input.items.length - reinstated,
        reinstated,
      },
    });
    await apply(tx, actor, decisionId, row.id, input.items);
    await closeIfSettled(tx, [row.noticeId]);
  });
}
