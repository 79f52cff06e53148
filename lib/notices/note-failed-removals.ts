import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

const FAILED = { status: 'REMOVAL_FAILED' } as const;

/** Keeps on these notices since when they have removals that the marketplace did not carry out, if they have any. */
export async function noteFailedRemovals(tx: Tx, noticeIds: readonly string[]): Promise<void> {
  const id = { in: [...noticeIds] };
  await tx.notice.updateMany({
    where: { id, removalFailedAt: null, listings: { some: FAILED } },
    data: { removalFailedAt: clock.now() },
  });
  await tx.notice.updateMany({
    where: { id, removalFailedAt: { not: null }, listings: { none: FAILED } },
    data: { removalFailedAt: null },
  });
}
