import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { listingMachine } from './machine';
import { noteFailedRemovals } from './note-failed-removals';
import type { retryRemovalSchema } from './schema';

/** A person has looked into a removal that the marketplace did not carry out, and orders it once more. */
export async function retryRemoval(
  actor: AccountActor,
  input: z.output<typeof retryRemovalSchema>,
): Promise<void> {
  const { reportedListingId } = input;
  await inTransaction(async (tx) => {
    const decided = await tx.decisionItem.findFirst({
      where: { reportedListingId, outcome: 'REMOVE' },
      orderBy: { id: 'desc' },
      select: { decisionId: true, reportedListing: { select: { noticeId: true } } },
    });
    if (!decided) throw new NotFound('reported listing');
    await transition(tx, listingMachine, actor, {
      event: 'retry_removal',
      ids: [reportedListingId],
      data: { decisionId: decided.decisionId },
    });
    await noteFailedRemovals(tx, [decided.reportedListing.noticeId]);
  });
}
