import type { NoticeStatus } from '@/lib/generated/prisma/enums';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { readableHistory, type TimelineEntry } from './timeline';
import type { AuditEventType } from '@/lib/audit/events';

/** Notices looked at per party: an account with ten thousand gets its overview as fast as one with ten. */
export const MOST_COUNTED = 1000;
const NEWEST_NOTICES = 20;

/** How many of the latest notices (at most 1,000) are in each state. */
export async function countNotices(actor: AccountActor): Promise<Partial<Record<NoticeStatus, number>>> {
  const rows = await db.$queryRaw<{ status: NoticeStatus; count: number }[]>`
    SELECT status::text AS status, count(*)::int AS count FROM (
      SELECT n.status FROM party_member m CROSS JOIN LATERAL (
        SELECT id, status FROM notice WHERE party_id = m.party_id ORDER BY id DESC LIMIT ${MOST_COUNTED}) n
      WHERE m.account_id = ${actor.accountId}::uuid ORDER BY n.id DESC LIMIT ${MOST_COUNTED}) latest
    GROUP BY status`;
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** One thing that happened to one of the actor's notices. */
export interface Activity extends TimelineEntry {
  noticeId: string;
  reference: string;
}

interface Found {
  id: string;
  chainId: string;
  reference: string;
  seq: number;
  at: Date;
  type: AuditEventType;
  actorKind: 'ACCOUNT' | 'SELLER' | 'SYSTEM' | 'MARKETPLACE';
  actorId: string | null;
  subjectType: string;
  subjectId: string;
  data: Record<string, unknown>;
}

/** The latest things that happened to the actor's newest notices, newest first. */
export async function listActivity(actor: AccountActor, limit: number): Promise<Activity[]> {
  const events = await db.$queryRaw<Found[]>`
    SELECT e.id, e.chain_id AS "chainId", mine.reference, e.seq, e.at, e.type, e.actor_kind::text AS "actorKind",
      e.actor_id AS "actorId", e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.data
    FROM (
      SELECT n.id, n.reference FROM party_member m CROSS JOIN LATERAL (
        SELECT id, reference FROM notice WHERE party_id = m.party_id ORDER BY id DESC LIMIT ${NEWEST_NOTICES}) n
      WHERE m.account_id = ${actor.accountId}::uuid ORDER BY n.id DESC LIMIT ${NEWEST_NOTICES}
    ) mine CROSS JOIN LATERAL (
      SELECT * FROM audit_event WHERE chain_id = mine.id ORDER BY seq DESC LIMIT 40
    ) e
    ORDER BY e.at, e.seq`;
  const activities = [...Map.groupBy(events, ({ chainId }) => chainId)].flatMap(([noticeId, chain]) =>
    readableHistory(chain, actor).map((entry) => ({
      ...entry,
      noticeId,
      reference: chain[0]?.reference ?? '',
    })),
  );
  return activities.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
}
