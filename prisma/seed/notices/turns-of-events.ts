import { retractFromNotice } from '../../../lib/counter-notices/retract';
import { submitNotice } from '../../../lib/notices/submit-notice';
import { clock, HOUR } from '../../../lib/platform/clock';
import { db } from '../../../lib/platform/db';
import type { SandboxListing } from '../../../sandbox/marketplace/catalogue';
import { after } from '../calendar';
import type { Thread } from '../story';
import type { World } from '../world';
import { decidedBy } from './decided';
import { type Desk, desksOf } from './desks';
import { filed, type Notice, type NoticePlan, written } from './filing';
import { decided, opened } from './reviewing';

/** The complainant lets go of everything that was removed. */
async function* retracted({ id, person }: Notice, at: Date): Thread {
  yield at;
  const rows = await db.reportedListing.findMany({
    where: { noticeId: id, status: 'REMOVED' },
    select: { id: true },
  });
  await retractFromNotice(person, { id, listingIds: rows.map((row) => row.id) });
}

/** A dealer turned out to have bought from Acme: everything goes back and the notice is closed. */
async function* madeUp(world: World): Thread {
  const { calendar } = world;
  const plan = {
    claim: 'acmePictures',
    marketplace: 'ALIEXPRESS',
    listings: 1,
    at: calendar.workday(50, '14:02'),
  } as const;
  const notice = yield* decidedBy(world, plan, 'wang', calendar.workday(49, '10:33'));
  yield* retracted(notice, calendar.workday(45, '11:47'));
}

/** Two notices about one listing: the first lets go of it, and it stays down for the second. */
async function* held(world: World): Thread {
  const { calendar, market } = world;
  const listings = market.some('ALIBABA', 'tool', 1, /drill/);
  const common = { marketplace: 'ALIBABA', listings } as const;
  const first = yield* filed(world, { ...common, claim: 'acmePictures', at: calendar.workday(27, '09:31') });
  const second = yield* filed(world, { ...common, claim: 'torque', at: calendar.workday(27, '10:40') });
  const { lin } = desksOf(world);
  yield* opened(first, lin, calendar.workday(26, '09:58'));
  yield* decided(first, lin, calendar.workday(26, '10:07'));
  yield* opened(second, lin, calendar.workday(26, '11:15'));
  yield* decided(second, lin, calendar.workday(26, '11:41'));
  yield* retracted(first, calendar.workday(14, '15:26'));
}

/** Its marketplace will not take it down while it is on pre-sale: a person has to see to it. */
async function* refused(world: World): Thread {
  const { calendar, market } = world;
  const listings = [market.one('TMALL', '622071272568'), ...market.some('TMALL', 'tool', 1)];
  const plan = {
    claim: 'acmeCopies',
    marketplace: 'TMALL',
    listings,
    at: calendar.workday(4, '09:44'),
  } as const;
  yield* decidedBy(world, plan, 'lin', calendar.workday(3, '14:09'));
}

/** Ordered a moment ago; the marketplace was busy and is asked again later. */
async function* ordered(world: World): Thread {
  const { calendar } = world;
  const at = calendar.workday(1, '13:05');
  const plan = { claim: 'ferryPirated', marketplace: 'TAOBAO', listings: 2, at } as const;
  const { id } = yield* decidedBy(world, plan, 'wang', calendar.minutesAgo(38));
  await postponeOrders(id);
}

/** The orders of a notice wait in the queue as after failed tries, long enough to be seen. */
async function postponeOrders(noticeId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE pgboss.job SET start_after = ${new Date(clock.now().getTime() + 8 * HOUR)}
    WHERE name = 'listing.take-down' AND data ->> 'subjectId' IN (
      SELECT id::text FROM reported_listing WHERE notice_id = ${noticeId}::uuid)`;
}

/** The sandbox's deleted listings have always been so; in the story they were on sale when they were reported. */
async function wasOnSale({ marketplace, id }: SandboxListing): Promise<void> {
  await db.listing.updateMany({ where: { marketplace, externalId: id }, data: { marketStatus: 'LIVE' } });
}

/** Written on one day, sent two days later; in between the seller deleted what it is about. */
async function* deletedMeanwhile(
  world: World,
  plan: NoticePlan,
  gone: SandboxListing,
  sent: Date,
): Thread<Notice> {
  const notice = yield* written(world, plan);
  await wasOnSale(gone);
  yield sent;
  await submitNotice(notice.person, { id: notice.id, version: 1 });
  return notice;
}

/** One listing is gone before anybody looks at it; the other is removed. */
async function* halfGone(world: World): Thread {
  const { calendar, market } = world;
  const gone = market.deleted('TMALL', 'tool');
  const listings = [gone, ...market.some('TMALL', 'tool', 1)];
  const plan = {
    claim: 'acmePictures',
    marketplace: 'TMALL',
    listings,
    at: calendar.workday(38, '15:40'),
  } as const;
  const notice = yield* deletedMeanwhile(world, plan, gone, calendar.workday(36, '10:20'));
  const { mara } = desksOf(world);
  yield* opened(notice, mara, calendar.workday(35, '14:55'));
  yield* decided(notice, mara, calendar.workday(35, '15:04'));
}

/** The only one is gone: there is nothing left to decide. */
async function* allGone(world: World): Thread {
  const { calendar, market } = world;
  const gone = market.deleted('TAOBAO', 'book');
  const listings = [gone];
  const plan = {
    claim: 'ferryImages',
    marketplace: 'TAOBAO',
    listings,
    at: calendar.workday(64, '20:31'),
  } as const;
  const notice = yield* deletedMeanwhile(world, plan, gone, calendar.workday(62, '19:47'));
  const { wang } = desksOf(world);
  yield* opened(notice, wang, calendar.workday(61, '09:36'));
  yield* decided(notice, wang, calendar.workday(61, '09:41'));
}

/** Deleted between the decision and its removal. */
async function* goneAtTheLast(world: World): Thread {
  const { calendar, market } = world;
  const gone = market.deleted('ALIEXPRESS', 'lamp');
  const at = calendar.workday(20, '09:05');
  const notice = yield* written(world, {
    claim: 'nordCopies',
    marketplace: 'ALIEXPRESS',
    listings: [gone],
    at,
  });
  await wasOnSale(gone);
  yield after(at, 20);
  await submitNotice(notice.person, { id: notice.id, version: 1 });
  const { lin } = desksOf(world);
  yield* opened(notice, lin, calendar.workday(20, '15:10'));
  yield* decided(notice, lin, calendar.workday(20, '15:22'));
}

/** What the demonstration's seller finds in the inbox: one listing of theirs is down in each language. */
async function* demonstration(
  world: World,
  at: MarketListing,
  filedAt: Date,
  by: Desk,
  decidedAt: Date,
): Thread {
  const listings = [world.market.one(...at)];
  const plan = { claim: 'acmeCopies', marketplace: at[0], listings, at: filedAt } as const;
  yield* decidedBy(world, plan, by, decidedAt);
}
type MarketListing = Parameters<World['market']['one']>;

/** Notices that took a turn of their own. */
export function turnsOfEvents(world: World): Thread[] {
  const { calendar } = world;
  return [
    madeUp(world),
    held(world),
    refused(world),
    ordered(world),
    halfGone(world),
    allGone(world),
    goneAtTheLast(world),
    demonstration(
      world,
      ['TAOBAO', '564176654249'],
      calendar.workday(2, '09:12'),
      'wang',
      calendar.workday(1, '10:26'),
    ),
    demonstration(
      world,
      ['ALIEXPRESS', '1005003819366900'],
      calendar.workday(2, '09:50'),
      'lin',
      calendar.workday(1, '11:08'),
    ),
  ];
}
