import { withdrawCounterNotice } from '../../../lib/counter-notices/withdraw-counter-notice';
import type { MarketplaceCode } from '../../../lib/marketplaces/marketplaces';
import type { Thread } from '../story';
import type { World } from '../world';
import type { AnswerKey } from './answers';
import { begun, type CounterNotice, filed } from './answering';
import type { ClaimKey } from './claims';
import { decidedBy } from './decided';
import { type Desk, desksOf } from './desks';
import type { Notice } from './filing';
import { dismissed, forwarded, givenIn, replied, replyBegun, type Ruling, ruled, sentBack } from './hearing';

interface Dispute {
  claim: ClaimKey;
  marketplace: MarketplaceCode;
  /** one listing unless two of one seller are disputed */
  pair?: true;
  by: Desk;
  /** working days ago: filed, decided, countered, and when the counter-notice is looked at */
  days: readonly [filed: number, decided: number, countered: number, seen?: number];
  answer: AnswerKey;
}

const of = (
  claim: ClaimKey,
  marketplace: MarketplaceCode,
  by: Desk,
  answer: AnswerKey,
  days: Dispute['days'],
): Dispute => ({ claim, marketplace, by, answer, days });

async function* removed(world: World, { claim, marketplace, pair, by, days }: Dispute): Thread<Notice> {
  const { calendar, market } = world;
  const at = calendar.workday(days[0], '10:22');
  const listings = pair ? market.pair(marketplace, 'lamp') : 1;
  return yield* decidedBy(
    world,
    { claim, marketplace, listings, at },
    by,
    calendar.workday(days[1], '11:20'),
  );
}

async function* countered(world: World, dispute: Dispute): Thread<CounterNotice> {
  const notice = yield* removed(world, dispute);
  return yield* filed(notice, world.calendar.workday(dispute.days[2], '14:36'), dispute.answer);
}

const seenAt = (world: World, { days }: Dispute) => world.calendar.workday(days[3] ?? days[2], '16:12');

async function* onItsWay(world: World, dispute: Dispute): Thread<CounterNotice> {
  const counterNotice = yield* countered(world, dispute);
  yield* forwarded(counterNotice, desksOf(world)[dispute.by], seenAt(world, dispute));
  return counterNotice;
}

async function* writing(world: World, dispute: Dispute): Thread {
  const notice = yield* removed(world, dispute);
  yield* begun(notice, world.calendar.workday(dispute.days[2], '15:25'), dispute.answer);
}

async function* waiting(world: World, dispute: Dispute): Thread {
  yield* countered(world, dispute);
}

async function* unreadable(world: World, dispute: Dispute): Thread {
  const counterNotice = yield* countered(world, dispute);
  yield* sentBack(counterNotice, desksOf(world)[dispute.by], seenAt(world, dispute), 'evidence_unreadable');
}

async function* empty(world: World, dispute: Dispute): Thread {
  const counterNotice = yield* countered(world, dispute);
  yield* dismissed(counterNotice, desksOf(world)[dispute.by], seenAt(world, dispute), 'no_defence');
}

/** The complainant's days run, or have run out: the clock itself ends them. */
async function* unanswered(world: World, dispute: Dispute): Thread {
  yield* onItsWay(world, dispute);
}

async function* halfAnswered(world: World, dispute: Dispute, at: Date, reply: string): Thread {
  const counterNotice = yield* onItsWay(world, dispute);
  yield* replyBegun(counterNotice, at, reply);
}

async function* answered(world: World, dispute: Dispute, at: Date, reply: string): Thread {
  const counterNotice = yield* onItsWay(world, dispute);
  yield* replied(counterNotice, at, reply);
}

async function* heard(
  world: World,
  dispute: Dispute,
  reply: string,
  ...rulings: [Ruling, ...Ruling[]]
): Thread {
  const counterNotice = yield* onItsWay(world, dispute);
  const [, , countered, seen = countered] = dispute.days;
  yield* replied(counterNotice, world.calendar.workday(seen - 4, '10:44'), reply);
  yield* ruled(counterNotice, desksOf(world).mara, world.calendar.workday(seen - 5, '11:31'), ...rulings);
}

/** Nobody answered; decided on what there was. */
async function* ruledAlone(world: World, dispute: Dispute, at: Date, ruling: Ruling): Thread {
  const counterNotice = yield* onItsWay(world, dispute);
  yield* ruled(counterNotice, desksOf(world).mara, at, ruling);
}

async function* settled(world: World, dispute: Dispute, at: Date): Thread {
  const counterNotice = yield* onItsWay(world, dispute);
  yield* givenIn(counterNotice, at);
}

async function* takenBack(world: World, dispute: Dispute, at: Date): Thread {
  const { id, seller } = yield* onItsWay(world, dispute);
  yield at;
  await withdrawCounterNotice(seller, { id });
}

const NOT_OURS =
  'We have never supplied the wholesaler named in the invoice, and the serial numbers in the seller’s pictures were not issued by us. The invoice names a model that we stopped making in 2021.';
const STILL_COPIED =
  'The picture of the opened machine shows the ring of balls and the wedge of our claim 1. That the seller calls it a friction clutch does not change what it is.';
const NO_LICENCE =
  'Nordlicht AS has no regional distributor of this name and grants no licences through third parties. The letter is not ours.';
const NOT_AUTHORIZED =
  '本人从未授权任何经销商印制或销售该作品，授权书上的签章并非本人所签，出具方也不是出版社。附上细节对比照片。';
const EMBOSSED =
  'The bottles in the seller’s own pictures have the printed logo. Our wholesaler confirms that the invoice number belongs to an order of tents.';

/** Counter-notices that wait for somebody. */
function open(world: World): Thread[] {
  const { calendar } = world;
  return [
    writing(world, of('acmePictures', 'TMALL', 'lin', 'bought', [7, 6, 1])),
    waiting(world, of('ferryImages', 'TAOBAO', 'wang', 'licensed', [6, 5, 1])),
    waiting(world, of('nordCopies', 'ALIEXPRESS', 'lin', 'bought', [9, 8, 1])),
    unreadable(world, of('acmeCopies', 'ALIBABA_1688', 'wang', 'bought', [10, 9, 4, 3])),
    empty(world, of('acmeWords', 'ALIEXPRESS', 'lin', 'bare', [17, 16, 13, 12])),
    unanswered(world, of('acmePictures', 'TMALL_HK', 'lin', 'bought', [13, 12, 7, 6])),
    unanswered(world, of('torque', 'ALIEXPRESS', 'wang', 'different', [8, 7, 2, 1])),
    unanswered(world, of('nordCopies', 'ALIBABA', 'lin', 'licensed', [11, 10, 4, 3])),
    halfAnswered(
      world,
      of('ferryPirated', 'TMALL', 'wang', 'licensed', [12, 11, 5, 4]),
      calendar.workday(1, '20:12'),
      NOT_AUTHORIZED,
    ),
    answered(
      world,
      of('acmeCopies', 'ALIBABA_1688', 'lin', 'bought', [14, 13, 7, 6]),
      calendar.workday(1, '15:15'),
      NOT_OURS,
    ),
    answered(
      world,
      of('bluefinCopies', 'ALIEXPRESS', 'wang', 'bought', [15, 14, 8, 7]),
      calendar.workday(2, '18:02'),
      EMBOSSED,
    ),
    unanswered(world, of('nordCopies', 'TMALL', 'lin', 'bought', [18, 17, 11, 10])),
  ];
}

/** Counter-notices that are over. */
function over(world: World): Thread[] {
  const { calendar } = world;
  return [
    heard(world, of('acmeCopies', 'TAOBAO', 'lin', 'bought', [70, 69, 62, 61]), NOT_OURS, {
      uphold: 'invoices_not_genuine',
    }),
    heard(world, of('torque', 'ALIBABA', 'wang', 'different', [58, 56, 50, 49]), STILL_COPIED, {
      uphold: 'infringement_shown',
    }),
    heard(
      world,
      of('acmePictures', 'ALIEXPRESS', 'lin', 'describes', [44, 43, 37, 36]),
      'The listing says “fits ACME” only since we complained; the pictures still show our mark on the housing.',
      { reinstate: 'no_infringement' },
    ),
    heard(
      world,
      { ...of('nordCopies', 'ALIBABA_1688', 'wang', 'licensed', [39, 38, 31, 30]), pair: true },
      NO_LICENCE,
      { uphold: 'licence_not_valid' },
      { reinstate: 'genuine_goods' },
    ),
    ruledAlone(
      world,
      of('ferryImages', 'TMALL_HK', 'wang', 'licensed', [56, 55, 48, 47]),
      calendar.workday(38, '11:14'),
      { reinstate: 'unanswered' },
    ),
    settled(
      world,
      of('ferryCharacter', 'TMALL_HK', 'wang', 'mistaken', [32, 31, 26, 25]),
      calendar.workday(23, '20:40'),
    ),
    takenBack(
      world,
      of('acmePictures', 'ALIBABA', 'lin', 'bought', [25, 24, 19, 18]),
      calendar.workday(16, '13:33'),
    ),
  ];
}

/** Notices that a seller has answered. */
export const disputed = (world: World): Thread[] => [...open(world), ...over(world)];
