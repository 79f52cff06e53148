import type { Prisma } from '@/lib/generated/prisma/client';
import type { NoticeStatus, RightKind } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db, readRows } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';
import { HELD_DOWN_STATUSES } from './transitions';

const PAGE = 25;
/** Before every instant and every id: where the first page begins. */
const START: QueueKey = { queuedAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/** A place in the queue. */
export interface QueueKey {
  queuedAt: Date;
  id: string;
}

/** One line of the reviewer's queue. */
export interface NoticeQueueRow {
  id: string;
  reference: string;
  status: NoticeStatus;
  version: number;
  marketplace: MarketplaceCode;
  reasonCode: string;
  listingCount: number;
  queuedAt: Date;
  partyName: string;
  rightTitle: string;
  rightKind: RightKind;
  /** whoever opened it last */
  reviewerId: string | null;
  reviewerName: string | null;
}

/**
 * The notices that wait for a reviewer, longest waiting first, without those of the reviewer's own parties. One
 * statement along the index of the queue: the same work however many notices there are and have been.
 */
export async function listNoticeQueue(
  actor: AccountActor,
  { after = START }: { after?: QueueKey } = {},
): Promise<{ rows: NoticeQueueRow[]; next: QueueKey | null }> {
  if (!isStaff(actor)) throw new NotFound('queue');
  const rows = await readRows<NoticeQueueRow>`
    SELECT n.id, n.reference, n.status::text AS status, n.version, n.marketplace::text AS marketplace,
      n.reason_code AS "reasonCode", n.listing_count AS "listingCount", n.queued_at AS "queuedAt",
      p.name AS "partyName", r.title AS "rightTitle", r.kind::text AS "rightKind",
      n.reviewer_id AS "reviewerId", a.name AS "reviewerName"
    FROM notice n JOIN party p ON p.id = n.party_id JOIN ip_right r ON r.id = n.right_id
    LEFT JOIN account a ON a.id = n.reviewer_id
    WHERE n.queued_at IS NOT NULL AND (n.queued_at, n.id) > (${after.queuedAt}::timestamptz, ${after.id}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM party_member m WHERE m.party_id = n.party_id AND m.account_id = ${actor.accountId}::uuid)
    ORDER BY n.queued_at, n.id LIMIT ${PAGE + 1}`;
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: page,
    next: rows.length > PAGE && last ? { queuedAt: last.queuedAt, id: last.id } : null,
  };
}

/** A decided notice with removals that the marketplace did not carry out. */
export interface FailedRemovalRow {
  id: string;
  reference: string;
  marketplace: MarketplaceCode;
  partyName: string;
  rightTitle: string;
  /** how many failed */
  listings: number;
  failedAt: Date;
}

/** More than a desk should ever let come together. */
const MOST_FAILED = 50;

/** Where a removal was ordered and the marketplace did not carry it out, longest ago first: a person must look into it. */
export async function listFailedRemovals(actor: AccountActor): Promise<FailedRemovalRow[]> {
  if (!isStaff(actor)) throw new NotFound('queue');
  return readRows<FailedRemovalRow>`
    SELECT n.id, n.reference, n.marketplace::text AS marketplace, p.name AS "partyName", r.title AS "rightTitle",
      n.removal_failed_at AS "failedAt",
      (SELECT count(*)::int FROM reported_listing l WHERE l.notice_id = n.id AND l.status = 'REMOVAL_FAILED') AS listings
    FROM notice n JOIN party p ON p.id = n.party_id JOIN ip_right r ON r.id = n.right_id
    WHERE n.removal_failed_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM party_member m WHERE m.party_id = n.party_id AND m.account_id = ${actor.accountId}::uuid)
    ORDER BY n.removal_failed_at, n.id LIMIT ${MOST_FAILED}`;
}

const caseInclude = {
  party: {
    select: {
      id: true,
      reference: true,
      name: true,
      country: true,
      kind: true,
      identity: {
        select: { id: true, reference: true, status: true, expiresOn: true, carriesUntil: true },
      },
    },
  },
  right: true,
  account: { select: { name: true, email: true, locale: true } },
  reviewer: { select: { id: true, name: true } },
  authorization: { select: { id: true, reference: true, status: true } },
  listings: {
    orderBy: { position: 'asc' },
    include: {
      listing: {
        include: {
          seller: { select: { name: true, locale: true } },
          _count: { select: { reported: { where: { status: { in: [...HELD_DOWN_STATUSES] } } } } },
        },
      },
    },
  },
  decisions: {
    orderBy: { createdAt: 'asc' },
    include: { items: true, reviewer: { select: { name: true } } },
  },
  versions: { orderBy: { version: 'asc' } },
} as const satisfies Prisma.NoticeInclude;

/** A notice with everything a reviewer weighs. */
export type NoticeCase = Prisma.NoticeGetPayload<{ include: typeof caseInclude }>;

/**
 * One notice for the desk. `listings[].listing._count.reported` says under how many notices the listing is down.
 * @throws NotFound for anyone but staff, and in matters of one's own
 */
export async function getNoticeCase(actor: AccountActor, id: string): Promise<NoticeCase> {
  if (!isStaff(actor)) throw new NotFound('notice');
  const row = await db.notice.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: caseInclude });
  if (!row) throw new NotFound('notice');
  return row;
}
