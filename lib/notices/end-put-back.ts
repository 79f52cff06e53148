import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { NOT_BACK_STATUSES } from './transitions';

/** Ends the clocks by which listings have to be back by law, where none of a counter-notice's waits any more. */
export async function endPutBack(tx: Tx, noticeIds: readonly string[]): Promise<void> {
  await tx.deadline.updateMany({
    where: {
      noticeId: { in: [...noticeIds] },
      kind: 'PUT_BACK',
      endedAt: null,
      counterNotice: {
        listings: { none: { reportedListing: { status: { in: [...NOT_BACK_STATUSES] } } } },
      },
    },
    data: { endedAt: clock.now(), ending: 'met' },
  });
}
