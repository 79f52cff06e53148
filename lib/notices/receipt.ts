import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { visibleTo } from './policy';

/** The addresses a notice reports, in the order they were given; none for a stranger. */
export async function listReportedAddresses(actor: Actor, noticeId: string): Promise<string[]> {
  const rows = await db.reportedListing.findMany({
    where: { notice: { AND: [visibleTo(actor), { id: noticeId }] } },
    orderBy: { position: 'asc' },
    select: { listing: { select: { canonicalUrl: true } } },
  });
  return rows.map(({ listing }) => listing.canonicalUrl);
}
