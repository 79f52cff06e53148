import type { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';
import type { AccountActor } from '@/lib/platform/actor';
import { db, readRows } from '@/lib/platform/db';
import { NEWEST, NOTICES_PAGE, type ListingCounts, type NoticeListItem } from './queries';

/** What a list of notices is narrowed to; what is absent narrows nothing. */
export interface NoticeFilter {
  status?: readonly NoticeStatus[];
  marketplace?: MarketplaceCode | undefined;
  rightId?: string | undefined;
  /** a part of a reference, of a right's or a listing's title; or the address of a listing */
  text?: string | undefined;
}

/** Whether anything beyond the state is asked for: the plain list is read by a cheaper statement. */
export const isNarrowed = ({ marketplace, rightId, text }: NoticeFilter): boolean =>
  Boolean(marketplace ?? rightId ?? text);

/** Text as a pattern of LIKE in which no character of it means anything but itself. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

/**
 * The ids of the notices of the actor's parties that fit, newest first.
 * @param page.after the last id of the page before
 */
export async function findNoticeIds(
  actor: AccountActor,
  { status = [], marketplace, rightId, text }: NoticeFilter,
  { after = NEWEST, limit }: { after?: string | undefined; limit: number },
): Promise<string[]> {
  const link = text ? parseListingUrl(text) : null;
  const listing = link?.ok && link.kind === 'listing' ? link : null;
  const pattern = text && !listing ? containing(text) : null;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT found.id FROM party_member m CROSS JOIN LATERAL (
      SELECT n.id FROM notice n LEFT JOIN ip_right r ON r.id = n.right_id
      WHERE n.party_id = m.party_id AND n.id < ${after}::uuid
        AND (${status.length === 0} OR n.status = ANY(${[...status]}::notice_status[]))
        AND (${marketplace ?? null}::marketplace IS NULL OR n.marketplace = ${marketplace ?? null}::marketplace)
        AND (${rightId ?? null}::uuid IS NULL OR n.right_id = ${rightId ?? null}::uuid)
        AND (${pattern}::text IS NULL OR n.reference ILIKE ${pattern} OR r.title ILIKE ${pattern} OR EXISTS (
          SELECT 1 FROM reported_listing rl JOIN listing l ON l.id = rl.listing_id
          WHERE rl.notice_id = n.id AND l.title ILIKE ${pattern}))
        AND (${listing === null} OR EXISTS (
          SELECT 1 FROM reported_listing rl JOIN listing l ON l.id = rl.listing_id
          WHERE rl.notice_id = n.id AND l.marketplace = ${listing?.marketplace ?? null}::marketplace
            AND l.external_id = ${listing?.id ?? null}))
      ORDER BY n.id DESC LIMIT ${limit}
    ) found
    WHERE m.account_id = ${actor.accountId}::uuid ORDER BY found.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

async function countListings(ids: string[]): Promise<Map<string, ListingCounts>> {
  const groups = await db.reportedListing.groupBy({
    by: ['noticeId', 'status'],
    where: { noticeId: { in: ids } },
    _count: true,
  });
  const counts = new Map<string, Partial<Record<ReportedListingStatus, number>>>();
  for (const { noticeId, status, _count } of groups)
    counts.set(noticeId, { ...counts.get(noticeId), [status]: _count });
  return counts;
}

/** The notices of the actor's parties that fit, newest first, by key. */
export async function searchNotices(
  actor: AccountActor,
  filter: NoticeFilter,
  after?: string,
): Promise<{ rows: NoticeListItem[]; next: string | null }> {
  const found = await findNoticeIds(actor, filter, { after, limit: NOTICES_PAGE + 1 });
  const ids = found.slice(0, NOTICES_PAGE);
  const [notices, counts] = await Promise.all([
    db.notice.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'desc' },
      include: { party: { select: { name: true } }, right: { select: { title: true } } },
    }),
    countListings(ids),
  ]);
  const rows = notices.map(({ party, right, ...notice }) => ({
    ...notice,
    partyName: party.name,
    rightTitle: right?.title ?? null,
    counts: counts.get(notice.id) ?? {},
  }));
  return { rows, next: found.length > NOTICES_PAGE ? (ids.at(-1) ?? null) : null };
}

/** The rights that notices of the actor's parties can rely on, for the choice to narrow by. */
export async function listFilterRights(actor: AccountActor): Promise<{ id: string; title: string }[]> {
  return readRows<{ id: string; title: string }>`
    SELECT r.id, r.title FROM party_member m JOIN ip_right r ON r.party_id = m.party_id
    WHERE m.account_id = ${actor.accountId}::uuid AND EXISTS (SELECT 1 FROM notice n WHERE n.right_id = r.id)
    ORDER BY r.title LIMIT 200`;
}
