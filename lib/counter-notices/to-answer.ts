import type { AccountActor } from '@/lib/platform/actor';
import { readRows } from '@/lib/platform/db';

/** A counter-notice that waits for the complainant's answer. */
export interface CounterNoticeToAnswer {
  id: string;
  reference: string;
  noticeReference: string;
  sellerName: string;
  listings: number;
  dueAt: Date;
}

// Both begin with the clocks that run, which are few on the whole platform, however many matters lie behind them.

/** What waits for the actor's answer, the most urgent first. */
export async function listToAnswer(actor: AccountActor, limit: number): Promise<CounterNoticeToAnswer[]> {
  return readRows<CounterNoticeToAnswer>`
    SELECT c.id, c.reference, n.reference AS "noticeReference", s.name AS "sellerName", d.due_at AS "dueAt",
      (SELECT count(*)::int FROM counter_notice_listing l WHERE l.counter_notice_id = c.id) AS listings
    FROM deadline d
    JOIN counter_notice c ON c.id = d.counter_notice_id AND c.status = 'FORWARDED'
    JOIN notice n ON n.id = d.notice_id
    JOIN party_member m ON m.party_id = n.party_id AND m.account_id = ${actor.accountId}::uuid
    JOIN seller_access a ON a.id = c.seller_access_id JOIN seller s ON s.id = a.seller_id
    WHERE d.ended_at IS NULL AND d.kind <> 'PUT_BACK' ORDER BY d.due_at, c.id LIMIT ${limit}`;
}

/** How many wait for the actor's answer; at most 99 are counted. Every page of the portal asks. */
export async function countToAnswer(actor: AccountActor): Promise<number> {
  const [row] = await readRows<{ count: number }>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM deadline d
      JOIN counter_notice c ON c.id = d.counter_notice_id AND c.status = 'FORWARDED'
      JOIN notice n ON n.id = d.notice_id
      JOIN party_member m ON m.party_id = n.party_id AND m.account_id = ${actor.accountId}::uuid
      WHERE d.ended_at IS NULL AND d.kind <> 'PUT_BACK' LIMIT 99) waiting`;
  return row?.count ?? 0;
}
