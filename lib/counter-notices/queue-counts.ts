import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { readRows } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';

/** Waiting matters are counted up to here: beyond it nobody cares how many, and counting stays cheap. */
export const MOST_WAITING = 999;

/** How many matters wait in each queue of the desk, reviewers' own ones included; at most `MOST_WAITING` + 1. */
export interface QueueCounts {
  notices: number;
  identities: number;
  rights: number;
  authorizations: number;
  counterNotices: number;
  mail: number;
  /** notices with removals that the marketplace did not carry out */
  failedRemovals: number;
}

/** Counts what waits along the indexes of the queues. */
export async function countQueues(actor: AccountActor): Promise<QueueCounts> {
  if (!isStaff(actor)) throw new NotFound('queues');
  const [counts] = await readRows<QueueCounts>`
    SELECT
      (SELECT count(*)::int FROM (
        SELECT 1 FROM notice WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) n) AS notices,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM identity WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) i) AS identities,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM "authorization" WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) l) AS authorizations,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM ip_right WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) r) AS rights,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM counter_notice WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) c) AS "counterNotices",
      (SELECT count(*)::int FROM (
        SELECT 1 FROM mail_thread WHERE queued_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) m) AS mail,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM notice WHERE removal_failed_at IS NOT NULL LIMIT ${MOST_WAITING + 1}) f) AS "failedRemovals"`;
  if (!counts) throw new Error('nothing was counted');
  return counts;
}
