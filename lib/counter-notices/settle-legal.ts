import type { DecisionOutcome } from '@/lib/generated/prisma/enums';
import { closeIfSettled } from '@/lib/notices/close-notice';
import { listingMachine } from '@/lib/notices/machine';
import { isListingDisputed } from '@/lib/notices/transitions';
import type { Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import type { LockedCounterNotice } from './lock-counter-notice';
import { ACTION_FILED, NO_ACTION } from './reasons';
import { wordsForBoth } from './standard-words';

interface Settling {
  /** kept down because an action runs, or put back because none was proven in time */
  outcome: Extract<DecisionOutcome, 'UPHOLD' | 'REINSTATE'>;
  /** nobody where the clock ran out */
  reviewerId: string | null;
}

async function localesOf(tx: Tx, row: LockedCounterNotice): Promise<string[]> {
  const found = await tx.counterNotice.findUniqueOrThrow({
    where: { id: row.id },
    select: {
      sellerAccess: { select: { locale: true } },
      notice: { select: { account: { select: { locale: true } } } },
    },
  });
  return [found.sellerAccess.locale, found.notice.account.locale];
}

/**
 * Procedure LEGAL: gives every listing still disputed the outcome that the statute brings about, with its one reason in
 * the words of both sides. Part of the transaction that decides the counter-notice, before its transition.
 * @returns the decision's id and how many listings it is about
 */
export async function settleLegal(
  tx: Tx,
  actor: Actor,
  row: LockedCounterNotice,
  { outcome, reviewerId }: Settling,
): Promise<{ decisionId: string; listings: number; apply: () => Promise<void> }> {
  const code = outcome === 'UPHOLD' ? ACTION_FILED : NO_ACTION;
  const group = outcome === 'UPHOLD' ? 'uphold' : 'reinstate';
  const text = wordsForBoth(await localesOf(tx, row), group, code);
  const ids = row.listings
    .map(({ reportedListing }) => reportedListing)
    .filter(({ status }) => isListingDisputed(status))
    .map(({ id }) => id);
  const { id: decisionId } = await tx.decision.create({
    data: {
      noticeId: row.noticeId,
      counterNoticeId: row.id,
      reviewerId,
      createdAt: clock.now(),
      items: {
        create: ids.map((reportedListingId) => ({
          reportedListingId,
          outcome,
          reasonCode: code,
          reasonText: text,
        })),
      },
    },
    select: { id: true },
  });
  const apply = async () => {
    const event = outcome === 'UPHOLD' ? 'uphold' : 'order_reinstatement';
    const change = { reasonCode: code, reasonText: text };
    await transition(tx, listingMachine, actor, { event, ids, change, data: { decisionId, code } });
    const where = { counterNoticeId: row.id, reportedListingId: { in: ids } };
    await tx.counterNoticeListing.updateMany({ where, data: { outcome } });
    await closeIfSettled(tx, [row.noticeId]);
  };
  return { decisionId, listings: ids.length, apply };
}
