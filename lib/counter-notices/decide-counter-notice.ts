import type { z } from 'zod';
import { listingMachine } from '@/lib/notices/machine';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { underReview } from './review-counter-notice';
import type { decideCounterNoticeSchema } from './schema';

type Input = z.output<typeof decideCounterNoticeSchema>;
type Item = Input['items'][number];

async function apply(
  tx: Tx,
  actor: AccountActor,
  decisionId: string,
  counterNoticeId: string,
  items: Item[],
) {
  for (const item of items) {
    await tx.reportedListing.update({
      where: { id: item.reportedListingId },
      data: { reasonCode: item.code, reasonText: item.text },
    });
    await transition(tx, listingMachine, actor, {
      event: item.outcome === 'UPHOLD' ? 'uphold' : 'order_reinstatement',
      ids: [item.reportedListingId],
      data: { decisionId, code: item.code },
    });
    await tx.counterNoticeListing.update({
      where: {
        counterNoticeId_reportedListingId: { counterNoticeId, reportedListingId: item.reportedListingId },
      },
      data: { outcome: item.outcome },
    });
  }
}

/**
 * Decides on both sides' evidence, listing by listing: it stays down or goes back, each with a coded reason and words.
 * @throws Invalid `decide_each` unless every listing that is still countered is decided, once
 */
export async function decideCounterNotice(actor: AccountActor, input: Input): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await underReview(tx, actor, input.id, input.version);
    const open = await tx.reportedListing.findMany({
      where: { counters: { some: { counterNoticeId: row.id } }, status: 'COUNTERED' },
      select: { id: true },
    });
    const decided = new Set(input.items.map((item) => item.reportedListingId));
    const complete = decided.size === input.items.length && decided.size === open.length;
    if (!complete || !open.every((listing) => decided.has(listing.id)))
      throw new Invalid({ items: 'decide_each' });
    const decision = await tx.decision.create({
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
    });
    const reinstated = input.items.filter((item) => item.outcome === 'REINSTATE').length;
    await transition(tx, counterNoticeMachine, actor, {
      event: 'decide',
      ids: [row.id],
      change: { queuedAt: null, decidedAt: clock.now(), reviewerId: actor.accountId },
      data: {
        sellerAccessId: row.sellerAccessId,
        decisionId: decision.id,
        upheld: input.items.length - reinstated,
        reinstated,
      },
    });
    await apply(tx, actor, decision.id, row.id, input.items);
  });
}
