import { takeDownListing } from '@/lib/marketplaces/connector';
import { SYSTEM } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { transition } from '@/lib/workflow/transition';
import { listingMachine } from '../machine';
import { AWAITING_REINSTATEMENT, isListingAwaitingRemoval } from '../transitions';
import { holdListing, noteMarketStatus, vanishEverywhere, type HeldListing } from './hold-listing';
import { settleRemovals } from './settle-removals';

/** The same for every try of one order, another for the order a reviewer gives after a failure. */
async function orderKey(tx: Tx, reportedListingId: string): Promise<string> {
  const orders = await tx.auditEvent.count({
    where: { subjectId: reportedListingId, type: 'listing.removal_ordered' },
  });
  return `takedown:${reportedListingId}:${orders}`;
}

/** What waits to go back and was kept down by this order may go back now that the order has failed. */
async function wakeReinstatements(tx: Tx, listingId: string): Promise<void> {
  const waiting = await tx.reportedListing.findMany({
    where: { listingId, status: AWAITING_REINSTATEMENT },
    select: { id: true },
  });
  await enqueue(
    tx,
    ...waiting.map(({ id }) => ({ name: 'listing.reinstate', payload: { subjectId: id } }) as const),
  );
}

async function confirm(tx: Tx, row: HeldListing, removedAt: Date): Promise<void> {
  await transition(tx, listingMachine, SYSTEM, {
    event: 'confirm_removal',
    ids: [row.id],
    change: { removedAt },
  });
  await noteMarketStatus(tx, row.listingId, 'REMOVED');
  await settleRemovals(tx, [row.noticeId]);
}

async function vanish(tx: Tx, row: HeldListing): Promise<void> {
  const noticeIds = await vanishEverywhere(tx, row.listingId);
  await noteMarketStatus(tx, row.listingId, 'DELETED');
  await settleRemovals(tx, noticeIds);
}

async function fail(tx: Tx, row: HeldListing, code: 'unknown_listing' | 'refused'): Promise<void> {
  await transition(tx, listingMachine, SYSTEM, {
    event: 'fail_removal',
    ids: [row.id],
    data: { code },
  });
  if (code === 'unknown_listing') await noteMarketStatus(tx, row.listingId, 'NOT_FOUND');
  await wakeReinstatements(tx, row.listingId);
  await settleRemovals(tx, [row.noticeId]);
}

/**
 * Carries out one ordered removal. Idempotent: a run that finds the order carried out does nothing, and one that comes
 * after a crash between the marketplace's answer and our commit repeats the request under the same key.
 * @throws Unavailable when the marketplace does not answer, so that the job is tried again
 */
export async function takeDown(reportedListingId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await holdListing(tx, reportedListingId);
    if (!row || !isListingAwaitingRemoval(row.status)) return;
    const { listing, notice } = row;
    const answer = await takeDownListing(
      {
        marketplace: listing.marketplace,
        id: listing.externalId,
        reference: notice.reference,
        reason: notice.reasonCode ?? 'other',
      },
      await orderKey(tx, row.id),
    );
    if (answer.outcome === 'done') await confirm(tx, row, answer.at);
    else if (answer.outcome === 'deleted') await vanish(tx, row);
    else await fail(tx, row, answer.outcome);
  });
}
