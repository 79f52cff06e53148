import {
  saveResponse,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '../../../lib/counter-notices/answer-counter-notice';
import { decideCounterNotice } from '../../../lib/counter-notices/decide-counter-notice';
import {
  type REINSTATE_CODES,
  RESPONSE_STATEMENTS,
  type UPHOLD_CODES,
} from '../../../lib/counter-notices/reasons';
import {
  dismissCounterNotice,
  forwardCounterNotice,
  returnCounterNotice,
} from '../../../lib/counter-notices/review-counter-notice';
import {
  decideCounterNoticeSchema,
  type dismissCounterNoticeSchema,
  type returnCounterNoticeSchema,
} from '../../../lib/counter-notices/schema';
import { counterWords, wordsForBoth } from '../../../lib/counter-notices/standard-words';
import { responseUploadTarget } from '../../../lib/counter-notices/upload-target';
import { db } from '../../../lib/platform/db';
import type { z } from 'zod';
import { after } from '../calendar';
import { attach } from '../documents';
import { comparisonOf } from '../specimens/evidence';
import type { Thread } from '../story';
import type { Person } from '../world';
import type { CounterNotice } from './answering';

const sellerLocale = ({ notice }: CounterNotice) => notice.listings[0]?.seller.locale ?? 'en';

export async function* forwarded({ id }: CounterNotice, reviewer: Person, at: Date): Thread {
  yield at;
  await forwardCounterNotice(reviewer, { id, version: 1 });
}

/** Sent back to the seller in the words of its code. */
export async function* sentBack(
  counterNotice: CounterNotice,
  reviewer: Person,
  at: Date,
  code: Exclude<z.output<typeof returnCounterNoticeSchema>['code'], 'other'>,
): Thread {
  yield at;
  const text = counterWords(sellerLocale(counterNotice), 'counterReturn', code);
  await returnCounterNotice(reviewer, { id: counterNotice.id, version: 1, code, text });
}

/** Ended for a formal defect, in the words of its code. */
export async function* dismissed(
  counterNotice: CounterNotice,
  reviewer: Person,
  at: Date,
  code: Exclude<z.output<typeof dismissCounterNoticeSchema>['code'], 'other'>,
): Thread {
  yield at;
  const text = counterWords(sellerLocale(counterNotice), 'dismiss', code);
  await dismissCounterNotice(reviewer, { id: counterNotice.id, version: 1, code, text });
}

/** The complainant begins to answer, with evidence. */
export async function* replyBegun(counterNotice: CounterNotice, at: Date, explanation: string): Thread {
  yield at;
  const { id: counterNoticeId, notice } = counterNotice;
  const { person, listings } = notice;
  const responseId = await startResponse(person, { counterNoticeId });
  await saveResponse(person, { counterNoticeId, explanation });
  const [first] = listings;
  if (!first) return;
  const chinese = person.locale === 'zh-CN';
  const picture = await comparisonOf(first, chinese);
  await attach(
    person,
    await responseUploadTarget(person, responseId),
    chinese ? '细节对比.jpg' : 'details.jpg',
    picture,
  );
}

async function signAndSend({ id: counterNoticeId, notice: { person } }: CounterNotice): Promise<void> {
  const statements = [...RESPONSE_STATEMENTS];
  await saveResponseSignature(person, { counterNoticeId, statements, signatureName: person.name });
  await submitResponse(person, { counterNoticeId });
}

/** The complainant answers and disputes what the seller says. */
export async function* replied(counterNotice: CounterNotice, at: Date, explanation: string): Thread {
  yield* replyBegun(counterNotice, at, explanation);
  yield after(at, 11);
  await signAndSend(counterNotice);
}

/** The complainant lets go of everything. */
export async function* givenIn(counterNotice: CounterNotice, at: Date): Thread {
  yield at;
  const { id: counterNoticeId, notice } = counterNotice;
  await startResponse(notice.person, { counterNoticeId });
  await saveRetracted(notice.person, { counterNoticeId, extent: 'all', listings: [] });
  yield after(at, 3);
  await signAndSend(counterNotice);
}

export type Ruling =
  | { uphold: Exclude<(typeof UPHOLD_CODES)[number], 'other'> }
  | { reinstate: Exclude<(typeof REINSTATE_CODES)[number], 'other'> };

/** A reviewer decides, listing by listing in their order; the last ruling is for all that follow. */
export async function* ruled(
  counterNotice: CounterNotice,
  reviewer: Person,
  at: Date,
  ...rulings: [Ruling, ...Ruling[]]
): Thread {
  yield at;
  const { id, notice } = counterNotice;
  const rows = await db.counterNoticeListing.findMany({
    where: { counterNoticeId: id, reportedListing: { status: 'COUNTERED' } },
    orderBy: { reportedListing: { position: 'asc' } },
  });
  const locales = [sellerLocale(counterNotice), notice.person.locale];
  const items = rows.map(({ reportedListingId }, i) => {
    const ruling = rulings[i] ?? rulings.at(-1) ?? rulings[0];
    return 'uphold' in ruling
      ? {
          reportedListingId,
          outcome: 'UPHOLD',
          code: ruling.uphold,
          text: wordsForBoth(locales, 'uphold', ruling.uphold),
        }
      : {
          reportedListingId,
          outcome: 'REINSTATE',
          code: ruling.reinstate,
          text: wordsForBoth(locales, 'reinstate', ruling.reinstate),
        };
  });
  await decideCounterNotice(reviewer, decideCounterNoticeSchema.parse({ id, version: 1, items }));
}
