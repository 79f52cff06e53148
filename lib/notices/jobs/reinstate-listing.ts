import { record } from '@/lib/audit/record';
import { reinstateListing } from '@/lib/marketplaces/connector';
import { SYSTEM } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue, type Job } from '@/lib/platform/queue';
import { transition } from '@/lib/workflow/transition';
import { closeIfSettled } from '../close-notice';
import { endPutBack } from '../end-put-back';
import { listingMachine } from '../machine';
import {
  AWAITING_REINSTATEMENT,
  HELD_DOWN_STATUSES,
  isListingAwaitingReinstatement,
  isListingHeldDown,
} from '../transitions';
import { holdListing, noteMarketStatus, vanishEverywhere, type HeldListing } from './hold-listing';
import { settleRemovals } from './settle-removals';

/** Said once in its history: another notice keeps the listing down, and it goes back when that one lets go too. */
async function recordHeld(tx: Tx, row: HeldListing): Promise<void> {
  const said = { subjectId: row.id, type: 'listing.reinstatement_held' };
  if (await tx.auditEvent.findFirst({ where: said, select: { id: true } })) return;
  await record(tx, SYSTEM, {
    type: 'listing.reinstatement_held',
    chainId: row.noticeId,
    subjectType: 'listing',
    subjectId: row.id,
    data: {},
  });
}

/** Those of the given notices and sellers for whom nothing waits any more to go back, held listings aside. */
async function completed(tx: Tx, noticeIds: string[], sellerAccessIds: string[]) {
  return tx.$queryRaw<{ id: string; kind: 'notice' | 'seller' }[]>`
    SELECT given.id, given.kind FROM (
      SELECT id, 'notice' AS kind FROM unnest(${noticeIds}::uuid[]) AS id
      UNION ALL SELECT id, 'seller' FROM unnest(${sellerAccessIds}::uuid[]) AS id
    ) given
    WHERE NOT EXISTS (
      SELECT 1 FROM reported_listing r
      WHERE r.status = ${AWAITING_REINSTATEMENT}::reported_listing_status
        AND ((given.kind = 'notice' AND r.notice_id = given.id)
          OR (given.kind = 'seller' AND r.seller_access_id = given.id))
        AND NOT EXISTS (
          SELECT 1 FROM reported_listing other WHERE other.listing_id = r.listing_id AND other.id <> r.id
            AND other.status = ANY(${[...HELD_DOWN_STATUSES]}::reported_listing_status[])))`;
}

/** Both sides are told once, when the last listing of what was ordered back is back. */
async function tellBothSides(
  tx: Tx,
  rows: { noticeId: string; sellerAccessId: string | null }[],
  by: string,
) {
  const noticeIds = [...new Set(rows.map((row) => row.noticeId))];
  const sellerAccessIds = [...new Set(rows.flatMap((row) => row.sellerAccessId ?? []))];
  const done = await completed(tx, noticeIds, sellerAccessIds);
  const mails = done.map(({ id, kind }): Job => {
    const mail = kind === 'notice' ? 'listings-reinstated' : 'seller-reinstated';
    return { name: 'mail.send', payload: { mail, subjectId: id, variant: by } };
  });
  await enqueue(tx, ...mails);
}

/** It is back: for every notice that had let go of it and waited for this one. */
async function confirm(tx: Tx, row: HeldListing, reinstatedAt: Date): Promise<void> {
  const waiting = await tx.reportedListing.findMany({
    where: { listingId: row.listingId, status: AWAITING_REINSTATEMENT },
    orderBy: { id: 'asc' },
    select: { id: true, noticeId: true, sellerAccessId: true },
  });
  await transition(tx, listingMachine, SYSTEM, {
    event: 'confirm_reinstatement',
    ids: waiting.map(({ id }) => id),
    change: { reinstatedAt },
  });
  await noteMarketStatus(tx, row.listingId, 'LIVE');
  await tellBothSides(tx, waiting, row.id);
  const noticeIds = waiting.map(({ noticeId }) => noticeId);
  await endPutBack(tx, noticeIds);
  await closeIfSettled(tx, noticeIds);
}

/**
 * Carries out one ordered reinstatement, unless another notice still keeps the listing down. Idempotent like the
 * removal.
 * @throws Unavailable when the marketplace does not answer, so that the job is tried again
 */
export async function reinstate(reportedListingId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await holdListing(tx, reportedListingId);
    if (!row || !isListingAwaitingReinstatement(row.status)) return;
    const others = await tx.reportedListing.findMany({
      where: { listingId: row.listingId, id: { not: row.id } },
      select: { status: true },
    });
    if (others.some(({ status }) => isListingHeldDown(status))) return recordHeld(tx, row);
    const { listing, notice } = row;
    const order = {
      marketplace: listing.marketplace,
      id: listing.externalId,
      reference: notice.reference,
    };
    const answer = await reinstateListing(order, `reinstate:${row.id}`);
    if (answer.outcome === 'done') return confirm(tx, row, answer.at);
    // nobody can put it back by trying again, so a person has to see the failed job
    if (answer.outcome === 'refused') throw new Error(`the marketplace refuses to reinstate ${row.id}`);
    const noticeIds = await vanishEverywhere(tx, row.listingId);
    await noteMarketStatus(tx, row.listingId, answer.outcome === 'deleted' ? 'DELETED' : 'NOT_FOUND');
    await settleRemovals(tx, noticeIds);
  });
}
