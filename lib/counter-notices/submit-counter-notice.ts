import type { z } from 'zod';
import { listingMachine } from '@/lib/notices/machine';
import { isListingCounterable } from '@/lib/notices/transitions';
import type { SellerActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import type { submitCounterNoticeSchema } from './schema';
import { isAnswerable, missingSteps } from './steps';
import { isCounterNoticeEditable } from './transitions';

/** Leaves out what went back or was deleted while the draft lay; answers with what is left. */
async function keepAnswerable(tx: Tx, row: LockedCounterNotice) {
  const lost = row.listings.filter(
    ({ outcome, reportedListing }) => !outcome && !isAnswerable(reportedListing),
  );
  await tx.counterNoticeListing.deleteMany({
    where: {
      counterNoticeId: row.id,
      reportedListingId: { in: lost.map((entry) => entry.reportedListingId) },
    },
  });
  return row.listings.map((entry) => entry.reportedListing).filter(isAnswerable);
}

/** Disputes the listings chosen and, on a second version, releases those the first one disputed and this does not. */
async function moveListings(
  tx: Tx,
  actor: SellerActor,
  counterNoticeId: string,
  chosen: Awaited<ReturnType<typeof keepAnswerable>>,
): Promise<void> {
  const fresh = chosen.filter(({ status }) => isListingCounterable(status));
  const data = { counterNoticeId };
  await transition(tx, listingMachine, actor, { event: 'counter', ids: fresh.map(({ id }) => id), data });
  const deselected = await tx.reportedListing.findMany({
    where: {
      sellerAccessId: actor.sellerAccessId,
      status: 'COUNTERED',
      counters: { none: { counterNoticeId } },
    },
    select: { id: true },
  });
  await transition(tx, listingMachine, actor, {
    event: 'release',
    ids: deselected.map(({ id }) => id),
    data,
  });
}

/**
 * Files the counter-notice, or files it again after it was returned: its listings become countered and the desk gets it.
 * @throws Invalid with one entry per incomplete step; Conflict when it has been filed already, in another tab, or was
 *   returned since `version` was shown; NotFound for a stranger
 */
export async function submitCounterNotice(
  actor: SellerActor,
  input: z.output<typeof submitCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockCounterNotice(tx, actor, input);
    if (!isCounterNoticeEditable(row.status)) throw new Conflict('counter-notice is filed');
    const documents = await tx.document.findMany({
      where: { counterNoticeId: row.id, removedAt: null },
      select: { status: true },
    });
    const chosen = await keepAnswerable(tx, row);
    const missing = missingSteps({ ...row, profile: row.notice.profile }, chosen, documents);
    if (Object.keys(missing).length > 0) throw new Invalid(missing);
    const now = clock.now();
    await transition(tx, counterNoticeMachine, actor, {
      event: 'submit',
      ids: [row.id],
      change: { submittedAt: now, queuedAt: now, returnCode: null, returnText: null },
      data: { sellerAccessId: actor.sellerAccessId, version: row.version, listings: chosen.length },
      variant: `v${row.version}`,
    });
    await moveListings(tx, actor, row.id, chosen);
  });
}
