import type { MarketplaceCode } from '../../../lib/marketplaces/marketplaces';
import { saveDescription, saveLinks } from '../../../lib/notices/save-notice-step';
import { submitNotice } from '../../../lib/notices/submit-notice';
import { withdrawNotice } from '../../../lib/notices/withdraw-notice';
import { after } from '../calendar';
import { addressOf } from '../market';
import type { Thread } from '../story';
import type { World } from '../world';
import type { ClaimKey } from './claims';
import { type Desk, desksOf } from './desks';
import { begun, filed, type NoticePlan, written } from './filing';
import { opened, returned } from './reviewing';

type Row = readonly [claim: ClaimKey, marketplace: MarketplaceCode, listings: number];

const planned = ([claim, marketplace, listings]: Row, at: Date): NoticePlan => ({
  claim,
  marketplace,
  listings,
  at,
});

async function* draft(world: World, plan: NoticePlan): Thread {
  yield* begun(world, plan);
}

async function* readyToSend(world: World, plan: NoticePlan): Thread {
  yield* written(world, plan);
}

/** Links as people paste them: one was removed long ago, one is short, one is of another marketplace, one is twice. */
async function* withFaultyLinks(world: World, plan: NoticePlan): Thread {
  const { id, person, listings } = yield* begun(world, plan);
  yield after(plan.at, 9);
  const removed = world.market.one('ALIBABA_1688', '825237392317');
  const [first] = listings;
  const linksText = [
    ...listings.map(addressOf),
    addressOf(removed),
    'https://m.tb.cn/h.eRtgNe2',
    'https://item.taobao.com/item.htm?id=677273363812',
    ...(first ? [`${addressOf(first)}?spm=a261y.7663282`] : []),
  ].join('\n');
  await saveLinks(person, { id, linksText });
}

async function* waiting(world: World, plan: NoticePlan): Thread {
  yield* filed(world, plan);
}

async function* inReview(world: World, plan: NoticePlan, by: Desk, since: Date): Thread {
  const notice = yield* filed(world, plan);
  yield* opened(notice, desksOf(world)[by], since);
}

async function* withdrawn(world: World, plan: NoticePlan, at: Date): Thread {
  const { id, person } = yield* filed(world, plan);
  yield at;
  await withdrawNotice(person, { id, version: 1 });
}

type Why = Parameters<typeof returned>[3];

async function* sentBack(world: World, plan: NoticePlan, by: Desk, at: Date, why: Why) {
  const notice = yield* filed(world, plan);
  const desk = desksOf(world)[by];
  yield* opened(notice, desk, at);
  yield* returned(notice, desk, after(at, 8), why);
  return notice;
}

async function* needsInfo(...given: Parameters<typeof sentBack>): Thread {
  yield* sentBack(...given);
}

const UNCLEAR: Why = {
  code: 'reason_unclear',
  text: 'You say that the goods are not yours but not how one can tell. Please describe what differs, for each model.',
};

/** Returned, explained better, and with us again. */
async function* again(world: World, plan: NoticePlan, by: Desk, at: Date, mended: Date): Thread {
  const { id, person } = yield* sentBack(world, plan, by, at, UNCLEAR);
  yield mended;
  const description =
    'Model by model: the screwdriver kit has a bit holder without the magnet ring of ours; the grinder has two screws at the guard where ours has a lever; neither has a serial number on the plate. Pictures of ours and theirs are attached.';
  await saveDescription(person, { id, description });
  yield after(mended, 6);
  await submitNotice(person, { id, version: 2 });
}

const PHOTOGRAPHS: Why = {
  code: 'evidence_missing',
  text: 'The description mentions a test purchase, but no photograph of the article is attached. Please add pictures of the type plate and of the box.',
};
const LINKS: Why = {
  code: 'links_wrong',
  text: '第二个链接销售的是文具而非图书，与您描述的盗印情形不符。请核对后删除或更换链接，再次提交。',
};
const RIGHT: Why = {
  code: 'right_mismatch',
  text: 'A European mark does not reach offers that are made to buyers in mainland China only. Please choose the Chinese designation of the mark.',
};

/** Notices that have not been decided: being written, waiting, with a reviewer, returned, withdrawn. */
export function undecided(world: World): Thread[] {
  const { calendar } = world;
  const { workday, minutesAgo } = {
    workday: calendar.workday.bind(calendar),
    minutesAgo: calendar.minutesAgo.bind(calendar),
  };
  return [
    withFaultyLinks(world, planned(['acmePictures', 'ALIBABA_1688', 2], workday(1, '17:10'))),
    readyToSend(world, planned(['acmeCopies', 'TMALL', 2], minutesAgo(95))),
    draft(world, planned(['ferryImages', 'TAOBAO', 1], workday(2, '21:15'))),
    draft(world, planned(['nordCopies', 'ALIEXPRESS', 2], workday(4, '16:40'))),
    waiting(world, planned(['acmeCopies', 'ALIEXPRESS', 2], minutesAgo(44))),
    waiting(world, planned(['acmeWords', 'TMALL_HK', 3], workday(1, '16:25'))),
    waiting(world, planned(['torque', 'ALIBABA', 2], workday(2, '15:02'))),
    waiting(world, planned(['ferryImages', 'TMALL', 2], minutesAgo(150))),
    waiting(world, planned(['ferryPirated', 'ALIBABA', 1], workday(1, '11:36'))),
    waiting(world, planned(['pendant', 'ALIBABA_1688', 3], workday(1, '15:50'))),
    waiting(world, planned(['bluefinSimilar', 'ALIEXPRESS', 4], workday(2, '17:41'))),
    again(
      world,
      planned(['acmePictures', 'ALIBABA', 2], workday(5, '14:20')),
      'lin',
      workday(4, '10:15'),
      workday(1, '14:05'),
    ),
    inReview(world, planned(['acmePictures', 'ALIBABA_1688', 3], workday(2, '10:40')), 'lin', minutesAgo(21)),
    inReview(world, planned(['ferryCharacter', 'TMALL_HK', 3], workday(2, '14:11')), 'wang', minutesAgo(47)),
    inReview(world, planned(['nordCopies', 'TMALL', 4], workday(3, '15:33')), 'lin', workday(1, '16:58')),
    needsInfo(
      world,
      planned(['acmePictures', 'ALIEXPRESS', 1], workday(3, '14:45')),
      'wang',
      workday(2, '09:50'),
      PHOTOGRAPHS,
    ),
    needsInfo(
      world,
      planned(['ferryImages', 'ALIBABA_1688', 2], workday(4, '19:20')),
      'wang',
      workday(3, '10:30'),
      LINKS,
    ),
    needsInfo(
      world,
      planned(['nordCopies', 'TMALL_HK', 2], workday(6, '13:15')),
      'lin',
      workday(5, '15:40'),
      RIGHT,
    ),
    withdrawn(world, planned(['acmeWords', 'ALIBABA', 2], workday(33, '11:05')), workday(33, '16:30')),
    withdrawn(
      world,
      planned(['bluefinCopies', 'ALIBABA_1688', 1], workday(18, '17:20')),
      workday(17, '17:05'),
    ),
  ];
}
