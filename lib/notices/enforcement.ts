import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { MOST_COUNTED } from './recent';
import { UNDECIDED_NOTICE_STATUSES, WITHDRAWN_NOTICE } from './transitions';

/** Weeks the chart reaches back, this one included. */
export const WEEKS = 12;

/** What became of a notice, from the complainant's side. */
export const OUTCOMES = ['open', 'removed', 'rejected', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The notices filed in one week, by what became of them. */
export interface WeekOfNotices {
  /** the Monday it begins on, as midnight UTC */
  week: Date;
  counts: Readonly<Record<Outcome, number>>;
}

/** Listings reported on one marketplace, and how many of them were removed, whatever came after. */
export interface MarketplaceTally {
  marketplace: MarketplaceCode;
  reported: number;
  removed: number;
}

const NOTHING: WeekOfNotices['counts'] = { open: 0, removed: 0, rejected: 0, withdrawn: 0 };

/** The Monday of the week a moment is in, as midnight UTC. Weeks are those of UTC for every reader alike. */
function mondayOf(at: Date): Date {
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY);
}

/** The last twelve weeks, oldest first, with what was filed in each (of the latest 1,000 notices of each party). */
export async function listWeeks(actor: AccountActor): Promise<WeekOfNotices[]> {
  const first = new Date(mondayOf(clock.now()).getTime() - (WEEKS - 1) * 7 * DAY);
  const rows = await db.$queryRaw<{ week: Date; outcome: Outcome; count: number }[]>`
    SELECT date_trunc('week', n.submitted_at AT TIME ZONE 'UTC') AS week,
      CASE WHEN n.status = ANY(${[...UNDECIDED_NOTICE_STATUSES]}::notice_status[]) THEN 'open'
        WHEN n.status = ${WITHDRAWN_NOTICE}::notice_status THEN 'withdrawn'
        WHEN EXISTS (SELECT 1 FROM reported_listing rl WHERE rl.notice_id = n.id AND rl.removed_at IS NOT NULL)
          THEN 'removed'
        ELSE 'rejected' END AS outcome, count(*)::int AS count
    FROM party_member m CROSS JOIN LATERAL (
      SELECT id, status, submitted_at FROM notice WHERE party_id = m.party_id ORDER BY id DESC LIMIT ${MOST_COUNTED}) n
    WHERE m.account_id = ${actor.accountId}::uuid AND n.submitted_at >= ${first}
    GROUP BY 1, 2`;
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = new Date(first.getTime() + index * 7 * DAY);
    const own = rows.filter((row) => row.week.getTime() === week.getTime());
    return {
      week,
      counts: { ...NOTHING, ...Object.fromEntries(own.map((row) => [row.outcome, row.count])) },
    };
  });
}

/** The marketplaces the actor's latest 1,000 notices of each party report on, most listings first. */
export async function tallyMarketplaces(actor: AccountActor): Promise<MarketplaceTally[]> {
  return db.$queryRaw<MarketplaceTally[]>`
    SELECT n.marketplace::text AS marketplace, count(*)::int AS reported, count(rl.removed_at)::int AS removed
    FROM party_member m CROSS JOIN LATERAL (
      SELECT id, marketplace FROM notice WHERE party_id = m.party_id
      ORDER BY id DESC LIMIT ${MOST_COUNTED}) n
    JOIN reported_listing rl ON rl.notice_id = n.id
    WHERE m.account_id = ${actor.accountId}::uuid
    GROUP BY n.marketplace ORDER BY reported DESC, marketplace`;
}
