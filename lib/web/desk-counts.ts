import { countQueues, type QueueCounts } from '@/lib/counter-notices/queue-counts';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, SECOND } from '@/lib/platform/clock';

/** For how long one count serves every reviewer's pages. */
const KEPT_MS = 5 * SECOND;

let kept: { until: number; counts: Promise<QueueCounts> } | null = null;

/** How many matters wait in each queue, at most a few seconds old: pages of the desk do not count for themselves. */
export function deskCounts(actor: AccountActor): Promise<QueueCounts> {
  const now = clock.now().getTime();
  if (kept && kept.until > now) return kept.counts;
  const counts = countQueues(actor);
  kept = { until: now + KEPT_MS, counts };
  // what failed is asked for again at once
  counts.catch(() => (kept = null));
  return counts;
}
