import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { noticeMachine } from './machine';
import { isNoticeDecided, isNoticeClosed, SETTLED_LISTING_STATUSES } from './transitions';

/**
 * Closes decided notices of which no listing is open any more. Call it after the listings' transition: the audit
 * trail's lock per history makes two transactions that settle the last two listings follow each other here, so the
 * second sees what the first left.
 */
export async function closeIfSettled(tx: Tx, noticeIds: readonly string[]): Promise<void> {
  const settled = await tx.notice.findMany({
    where: {
      id: { in: [...noticeIds] },
      listings: { every: { status: { in: [...SETTLED_LISTING_STATUSES] } } },
    },
    select: { id: true, status: true },
  });
  const ids = settled
    .filter(({ status }) => isNoticeDecided(status) && !isNoticeClosed(status))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await transition(tx, noticeMachine, SYSTEM, { event: 'close', ids, change: { closedAt: clock.now() } });
}
