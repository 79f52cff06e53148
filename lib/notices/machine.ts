import type { Prisma } from '@/lib/generated/prisma/client';
import type { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { relationOf } from './policy';
import { LISTING_TRANSITIONS, NOTICE_TRANSITIONS, type ListingEvent, type NoticeEvent } from './transitions';

export interface NoticeRow extends Row<NoticeStatus> {
  memberIds: string[];
  sellerAccessIds: string[];
}

type NoticeChange = Prisma.NoticeUncheckedUpdateManyInput;

// One statement: filing is measured against a bare INSERT, and Prisma would ask once per relation.
const loadNotices = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<NoticeRow[]>`
  SELECT n.id, n.id AS "chainId", n.status::text AS status,
    ARRAY(SELECT m.account_id::text FROM party_member m WHERE m.party_id = n.party_id) AS "memberIds",
    ARRAY(SELECT a.id::text FROM seller_access a WHERE a.notice_id = n.id) AS "sellerAccessIds"
  FROM notice n WHERE n.id = ANY(${ids}::uuid[])`;

/** The takedown notice as the transition engine sees it. */
export const noticeMachine: Machine<NoticeStatus, NoticeEvent, NoticeRow, NoticeChange> = {
  subject: 'notice',
  transitions: NOTICE_TRANSITIONS,
  load: loadNotices,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.notice.updateMany({ where, data: change });
    return count;
  },
};

export interface ListingRow extends Row<ReportedListingStatus> {
  noticeId: string;
  listingId: string;
  memberIds: string[];
  sellerAccessIds: string[];
}

type ListingChange = Prisma.ReportedListingUncheckedUpdateManyInput;

const loadListings = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<ListingRow[]>`
  SELECT r.id, r.notice_id AS "chainId", r.notice_id AS "noticeId", r.listing_id AS "listingId",
    r.status::text AS status, members.ids AS "memberIds",
    array_remove(ARRAY[r.seller_access_id::text], NULL) AS "sellerAccessIds"
  FROM reported_listing r JOIN notice n ON n.id = r.notice_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(m.account_id::text), '{}') AS ids FROM party_member m WHERE m.party_id = n.party_id
  ) members
  WHERE r.id = ANY(${ids}::uuid[]) ORDER BY r.id`;

/** One reported listing as the transition engine sees it; its history is its notice's. */
export const listingMachine: Machine<ReportedListingStatus, ListingEvent, ListingRow, ListingChange> = {
  subject: 'listing',
  transitions: LISTING_TRANSITIONS,
  load: loadListings,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.reportedListing.updateMany({ where, data: change });
    return count;
  },
};
