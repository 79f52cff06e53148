import type { MarketStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { listingMachine } from '../machine';
import { OPEN_LISTING_STATUSES } from '../transitions';

const load = (tx: Tx, id: string) =>
  tx.reportedListing.findUnique({
    where: { id },
    include: { listing: true, notice: { select: { reference: true, reasonCode: true } } },
  });
export type HeldListing = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * Loads a reported listing and keeps every other order about the same listing waiting until the transaction ends. What
 * one notice lets go of while another has it removed must end with the listing down: orders to the marketplace about one
 * listing therefore follow each other, each seeing what the one before it left.
 */
export async function holdListing(tx: Tx, reportedListingId: string): Promise<HeldListing | null> {
  const row = await tx.reportedListing.findUnique({
    where: { id: reportedListingId },
    select: { listingId: true },
  });
  if (!row) return null;
  await tx.$executeRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${row.listingId}, 4712))`;
  return load(tx, reportedListingId);
}

/** Keeps what the marketplace has just shown of a listing by its answer. */
export async function noteMarketStatus(tx: Tx, listingId: string, marketStatus: MarketStatus): Promise<void> {
  await tx.listing.update({ where: { id: listingId }, data: { marketStatus, lookedUpAt: clock.now() } });
}

// A disputed listing stays disputed: the counter-notice on it is decided first, and a reinstatement finds it gone.
const KEPT: readonly ReportedListingStatus[] = ['COUNTERED'];

/**
 * The listing exists no more: it is gone from every notice it was reported under.
 * @returns the notices concerned
 */
export async function vanishEverywhere(tx: Tx, listingId: string): Promise<string[]> {
  const open = OPEN_LISTING_STATUSES.filter((status) => !KEPT.includes(status));
  const rows = await tx.reportedListing.findMany({
    where: { listingId, status: { in: open }, notice: { status: { not: 'WITHDRAWN' } } },
    orderBy: { id: 'asc' },
    select: { id: true, noticeId: true },
  });
  if (rows.length > 0)
    await transition(tx, listingMachine, SYSTEM, { event: 'vanish', ids: rows.map((row) => row.id) });
  return [...new Set(rows.map((row) => row.noticeId))];
}
