import type { MarketplaceCode } from '../../../lib/marketplaces/marketplaces';
import { after } from '../calendar';
import type { Thread } from '../story';
import type { World } from '../world';
import type { ClaimKey } from './claims';
import { type Desk, desksOf } from './desks';
import { filed, type Notice, type NoticePlan } from './filing';
import { decided, opened, type Outcome } from './reviewing';

/** Filed, taken up and decided at these times. */
export async function* decidedBy(
  world: World,
  plan: NoticePlan,
  by: Desk,
  at: Date,
  outcomes: readonly Outcome[] = [],
): Thread<Notice> {
  const notice = yield* filed(world, plan);
  const desk = desksOf(world)[by];
  yield* opened(notice, desk, at);
  yield* decided(notice, desk, after(at, 12), outcomes);
  return notice;
}

type Row = readonly [
  filedAgo: number,
  decidedAgo: number,
  claim: ClaimKey,
  marketplace: MarketplaceCode,
  by: Desk,
  outcomes: readonly Outcome[],
];

const REMOVED = 'remove';

const ROWS: readonly Row[] = [
  [93, 91, 'acmeCopies', 'TAOBAO', 'lin', [REMOVED, REMOVED]],
  [90, 89, 'ferryPirated', 'TMALL', 'wang', [REMOVED]],
  [86, 84, 'nordCopies', 'ALIEXPRESS', 'lin', [REMOVED, REMOVED, 'genuine_goods']],
  [83, 81, 'acmeWords', 'ALIEXPRESS', 'wang', ['fair_use']],
  [79, 78, 'bluefinCopies', 'TAOBAO', 'lin', [REMOVED, REMOVED, REMOVED]],
  [76, 74, 'bamboo', 'TAOBAO', 'wang', [REMOVED, REMOVED]],
  [72, 71, 'acmePictures', 'TMALL', 'lin', [REMOVED, 'evidence_insufficient', REMOVED]],
  [68, 66, 'pendant', 'TAOBAO', 'mara', [REMOVED, REMOVED]],
  [63, 62, 'ferryImages', 'TMALL_HK', 'wang', [REMOVED, REMOVED, REMOVED, 'no_infringement']],
  [59, 57, 'torque', 'ALIBABA', 'lin', [REMOVED, 'evidence_insufficient']],
  [54, 52, 'bluefinSimilar', 'TMALL_HK', 'wang', ['right_not_covering', 'right_not_covering']],
  [47, 46, 'acmeCopies', 'ALIBABA_1688', 'lin', [REMOVED, REMOVED]],
  [41, 39, 'bamboo', 'ALIBABA_1688', 'wang', [REMOVED, 'wrong_listing']],
  [35, 34, 'nordCopies', 'ALIBABA', 'mara', [REMOVED, REMOVED, REMOVED]],
  [29, 28, 'acmePictures', 'TMALL_HK', 'lin', [REMOVED, REMOVED]],
  [23, 21, 'bluefinCopies', 'ALIEXPRESS', 'wang', [REMOVED, 'genuine_goods']],
  [16, 15, 'ferryCharacter', 'TAOBAO', 'wang', ['no_infringement']],
  [9, 8, 'acmeWords', 'ALIBABA', 'lin', [REMOVED, 'fair_use']],
];

const HOURS = ['09:48', '13:22', '15:37', '10:56', '16:41'];

/** Notices that were decided, and of which no seller has complained. */
export function plainlyDecided(world: World): Thread[] {
  const { calendar } = world;
  return ROWS.map(async function* ([filedAgo, decidedAgo, claim, marketplace, by, outcomes], i): Thread {
    const at = calendar.workday(filedAgo, HOURS[i % 5] ?? '09:48');
    const plan = { claim, marketplace, listings: outcomes.length, at };
    yield* decidedBy(world, plan, by, calendar.workday(decidedAgo, HOURS[(i + 2) % 5] ?? '15:37'), outcomes);
  });
}
