import type { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { findNoticeIds, type NoticeFilter } from './search-notices';

/** Notices read at a time; a notice has at most 300 listings. */
const BATCH = 50;

/** One listing with its notice; a notice without listings (a draft) is one row whose listing is empty. */
export interface ExportedListing {
  reference: string;
  noticeStatus: NoticeStatus;
  submittedAt: Date | null;
  partyName: string;
  rightTitle: string | null;
  marketplace: MarketplaceCode | null;
  reasonCode: string | null;
  canonicalUrl: string | null;
  title: string | null;
  listingStatus: ReportedListingStatus | null;
  /** the reviewer's words, where the latest decision has some for the complainant */
  explanation: string | null;
  removedAt: Date | null;
  reinstatedAt: Date | null;
}

const readBatch = (ids: string[]) => db.$queryRaw<ExportedListing[]>`
  SELECT n.reference, n.status::text AS "noticeStatus", n.submitted_at AS "submittedAt", p.name AS "partyName",
    r.title AS "rightTitle", n.marketplace::text AS marketplace, n.reason_code AS "reasonCode",
    l.canonical_url AS "canonicalUrl", l.title, rl.status::text AS "listingStatus",
    CASE WHEN d.outcome <> 'REMOVE' THEN rl.reason_text END AS explanation, rl.removed_at AS "removedAt",
    rl.reinstated_at AS "reinstatedAt"
  FROM notice n JOIN party p ON p.id = n.party_id LEFT JOIN ip_right r ON r.id = n.right_id
  LEFT JOIN reported_listing rl ON rl.notice_id = n.id LEFT JOIN listing l ON l.id = rl.listing_id
  LEFT JOIN LATERAL (
    SELECT outcome FROM decision_item WHERE reported_listing_id = rl.id ORDER BY id DESC LIMIT 1) d ON true
  WHERE n.id = ANY(${ids}::uuid[]) ORDER BY n.id DESC, rl.position`;

/**
 * Every listing of the notices that fit, newest notice first, some notices at a time: an account with a hundred thousand
 * listings is written out in the memory of a few.
 */
export async function* exportNotices(
  actor: AccountActor,
  filter: NoticeFilter,
): AsyncGenerator<ExportedListing[]> {
  let after: string | undefined;
  for (;;) {
    const ids = await findNoticeIds(actor, filter, { after, limit: BATCH });
    if (ids.length > 0) yield await readBatch(ids);
    if (ids.length < BATCH) return;
    after = ids.at(-1);
  }
}
