import type { Prisma } from '@/lib/generated/prisma/client';
import type { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { AccountActor, Actor } from '@/lib/platform/actor';
import { db, readRows } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { readReference } from '@/lib/platform/reference';
import { visibleTo } from './policy';
import { isListingDown, isListingRetractable, RETRACTABLE_LISTING_STATUSES } from './transitions';

export const NOTICES_PAGE = 25;
/** Above every id of version 7: where the newest begin. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Listings of one notice on a page. */
const LISTINGS_PAGE = 50;

/** How many listings of a notice are in each state; states without any are absent. */
export type ListingCounts = Partial<Record<ReportedListingStatus, number>>;

function countWhere(counts: ListingCounts, is: (status: ReportedListingStatus) => boolean): number {
  const entries = Object.entries(counts) as [ReportedListingStatus, number][];
  return entries.reduce((sum, [status, count]) => (is(status) ? sum + count : sum), 0);
}

/** How many listings are off their marketplace. */
export const countDown = (counts: ListingCounts): number => countWhere(counts, isListingDown);
/** How many listings the complainant may still let go of. */
export const countRetractable = (counts: ListingCounts): number => countWhere(counts, isListingRetractable);

/** One line of the complainant's list. */
export interface NoticeListItem {
  id: string;
  reference: string;
  status: NoticeStatus;
  marketplace: MarketplaceCode | null;
  reasonCode: string | null;
  createdAt: Date;
  submittedAt: Date | null;
  partyName: string;
  rightTitle: string | null;
  listingCount: number;
  counts: ListingCounts;
}

/**
 * The notices of the actor's parties, newest first, by key. Each party is read along its own index and no further than a
 * page, and listings are counted for the rows of the page only.
 * @param given.status only those in one of these states
 */
export async function listNotices(
  actor: AccountActor,
  { after = NEWEST, status = [] }: { after?: string; status?: readonly NoticeStatus[] } = {},
): Promise<{ rows: NoticeListItem[]; next: string | null }> {
  const rows = await readRows<NoticeListItem>`
    SELECT page.*, p.name AS "partyName", r.title AS "rightTitle", coalesce(l.counts, '{}') AS counts
    FROM (
      SELECT n.* FROM party_member m CROSS JOIN LATERAL (
        SELECT id, reference, status::text AS status, marketplace::text AS marketplace,
          reason_code AS "reasonCode", created_at AS "createdAt", submitted_at AS "submittedAt",
          listing_count AS "listingCount", party_id, right_id
        FROM notice WHERE party_id = m.party_id AND id < ${after}::uuid
          AND (${status.length === 0} OR notice.status = ANY(${[...status]}::notice_status[]))
        ORDER BY id DESC LIMIT ${NOTICES_PAGE + 1}
      ) n
      WHERE m.account_id = ${actor.accountId}::uuid ORDER BY n.id DESC LIMIT ${NOTICES_PAGE + 1}
    ) page
    JOIN party p ON p.id = page.party_id LEFT JOIN ip_right r ON r.id = page.right_id
    LEFT JOIN LATERAL (
      SELECT jsonb_object_agg(grouped.status, grouped.n) AS counts FROM (
        SELECT status, count(*)::int AS n FROM reported_listing WHERE notice_id = page.id GROUP BY status) grouped
    ) l ON true
    ORDER BY page.id DESC`;
  const page = rows.slice(0, NOTICES_PAGE);
  return { rows: page, next: rows.length > NOTICES_PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** A counter-notice exists for the complainant from when it was forwarded. */
const REACHED = { forwardedAt: { not: null } } as const satisfies Prisma.CounterNoticeWhereInput;

const noticeInclude = {
  party: { select: { name: true, identity: { select: { id: true } } } },
  right: true,
  account: { select: { name: true } },
  decisions: {
    where: { counterNoticeId: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, summary: true, createdAt: true },
  },
  deadlines: { where: { endedAt: null }, orderBy: { dueAt: 'asc' } },
  counterNotices: {
    where: REACHED,
    orderBy: { id: 'asc' },
    select: { id: true, reference: true, status: true },
  },
} as const satisfies Prisma.NoticeInclude;

/** A notice as its own side sees it. */
export type NoticeDetails = Prisma.NoticeGetPayload<{ include: typeof noticeInclude }> & {
  counts: ListingCounts;
};

/** One notice with how its listings stand; the listings themselves come page by page. @throws NotFound */
export async function getNotice(actor: Actor, id: string): Promise<NoticeDetails> {
  const row = await db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: noticeInclude,
  });
  if (!row) throw new NotFound('notice');
  const grouped = await db.reportedListing.groupBy({
    by: ['status'],
    where: { noticeId: id },
    _count: true,
  });
  return { ...row, counts: Object.fromEntries(grouped.map((group) => [group.status, group._count])) };
}

const listingColumns = {
  id: true,
  position: true,
  status: true,
  reasonCode: true,
  reasonText: true,
  removedAt: true,
  reinstatedAt: true,
  listing: {
    select: { marketplace: true, externalId: true, canonicalUrl: true, title: true, imageUrl: true },
  },
  counters: {
    where: { counterNotice: REACHED },
    orderBy: { counterNoticeId: 'desc' },
    select: { counterNotice: { select: { id: true, reference: true, status: true } } },
  },
  decisions: { orderBy: { id: 'desc' }, take: 1, select: { outcome: true } },
} as const satisfies Prisma.ReportedListingSelect;

/** One reported listing with what was decided about it last. */
export type ReportedListingView = Prisma.ReportedListingGetPayload<{ select: typeof listingColumns }>;

/** Whether the words kept with a listing are addressed to the complainant: those of a removal are for its seller. */
export const isReasonGiven = ({ decisions: [last], reasonText }: ReportedListingView): boolean =>
  Boolean(reasonText) && last !== undefined && last.outcome !== 'REMOVE';

/**
 * The listings of a notice in the order they were pasted, 50 at a time.
 * @param given.after position of the last listing of the page before
 * @param given.status only those in one of these states
 */
export async function listNoticeListings(
  actor: Actor,
  noticeId: string,
  { after = 0, status }: { after?: number; status?: readonly ReportedListingStatus[] } = {},
): Promise<{ rows: ReportedListingView[]; next: number | null }> {
  const rows = await db.reportedListing.findMany({
    where: {
      notice: { AND: [visibleTo(actor), { id: noticeId }] },
      position: { gt: after },
      ...(status ? { status: { in: [...status] } } : {}),
    },
    orderBy: { position: 'asc' },
    take: LISTINGS_PAGE + 1,
    select: listingColumns,
  });
  const page = rows.slice(0, LISTINGS_PAGE);
  return { rows: page, next: rows.length > LISTINGS_PAGE ? (page.at(-1)?.position ?? null) : null };
}

/** The listings of a notice that the complainant may still let go of, in their order; none for a stranger. */
export async function listRetractable(actor: Actor, noticeId: string) {
  return db.reportedListing.findMany({
    where: {
      notice: { AND: [visibleTo(actor), { id: noticeId }] },
      status: { in: [...RETRACTABLE_LISTING_STATUSES] },
    },
    orderBy: { position: 'asc' },
    select: { id: true, status: true, listing: { select: { title: true, canonicalUrl: true } } },
  });
}

/** The notice a person means by a reference, however they typed it; null when there is none of theirs. */
export async function findNoticeByReference(actor: Actor, text: string): Promise<string | null> {
  const reference = readReference(text);
  if (!reference) return null;
  const row = await db.notice.findFirst({
    where: { AND: [visibleTo(actor), { reference }] },
    select: { id: true },
  });
  return row?.id ?? null;
}
