import {
  saveAction,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '../../../lib/counter-notices/answer-counter-notice';
import { RESPONSE_STATEMENTS } from '../../../lib/counter-notices/reasons';
import { responseUploadTarget } from '../../../lib/counter-notices/upload-target';
import { today, writeDate } from '../../../lib/identities/calendar-date';
import type { MarketplaceCode } from '../../../lib/marketplaces/marketplaces';
import { readListingLinks } from '../../../lib/marketplaces/read-listing-links';
import { acceptedLinks } from '../../../lib/notices/check-links';
import { openLegalNotice } from '../../../lib/notices/open-legal-notice';
import type { LegalProfile } from '../../../lib/notices/statutes';
import { inTransaction } from '../../../lib/platform/db';
import { after } from '../calendar';
import { attach } from '../documents';
import { addressOf } from '../market';
import { courtReceipt } from '../specimens/letters';
import type { Thread } from '../story';
import type { World } from '../world';
import type { AnswerKey } from './answers';
import { filed as countered, type CounterNotice } from './answering';
import { type Claim, claimOf } from './claims';
import { desksOf } from './desks';
import type { Notice } from './filing';
import { forwarded } from './hearing';
import { decided, opened } from './reviewing';

interface Matter {
  profile: LegalProfile;
  marketplace: MarketplaceCode;
  answer: AnswerKey;
  /** working days ago: accepted from the mail, decided, countered, forwarded */
  days: readonly [accepted: number, decided: number, countered: number, forwarded: number];
}

/** Oskar Lund took the pictures of the studio series himself: his own right, none of those he acts for. */
const PARTY = {
  kind: 'INDIVIDUAL',
  name: 'Oskar Lund',
  country: 'NO',
  address: 'Bygdøy allé 20\n0262 Oslo',
} as const;
const RIGHT = { kind: 'COPYRIGHT', title: 'Studio series, 24 photographs', number: '' } as const;
const DESCRIPTION =
  'The pictures of this listing are photographs of mine from the studio series, published on my site since 2024. The seller copied them with the shadow of my lamp still in them. I gave nobody leave to use them.';
const CLAIM: Claim = { ...claimOf('acmePictures'), reason: 'copied_images' };

/** A reviewer takes a mail as a notice. */
async function* accepted(world: World, { profile, marketplace, days }: Matter): Thread<Notice> {
  const { calendar, market } = world;
  const listings = market.some(marketplace, 'speaker', 1);
  const at = calendar.workday(days[0], '10:41');
  yield at;
  const person = world.person('oskar@nordlicht.example');
  const { lin } = desksOf(world);
  const office = profile === 'US_DMCA' ? 'USCO' : 'NCAC';
  const { id } = await inTransaction((tx) =>
    openLegalNotice(tx, lin, {
      accountId: person.accountId,
      party: PARTY,
      right: { ...RIGHT, office, ownerName: person.name },
      marketplace,
      links: acceptedLinks(readListingLinks(listings.map(addressOf).join('\n'), marketplace)),
      reasonCode: CLAIM.reason,
      reasonFields: { copied_parts: 'All five pictures of the listing.' },
      description: DESCRIPTION,
      statements: ['good_faith', 'authority_perjury'],
      signatureName: person.name,
      locale: person.locale,
      profile,
      documentIds: [],
    }),
  );
  return { id, person, claim: CLAIM, marketplace, listings };
}

async function* waiting(world: World, matter: Matter): Thread {
  yield* accepted(world, matter);
}

/** It is found complete, and the listing is removed. */
async function* removed(world: World, matter: Matter): Thread<Notice> {
  const notice = yield* accepted(world, matter);
  const { lin } = desksOf(world);
  const { calendar } = world;
  yield* opened(notice, lin, calendar.workday(matter.days[1], '11:05'));
  yield* decided(notice, lin, calendar.workday(matter.days[1], '11:19'));
  return notice;
}

/** Its seller answers and the statute's clock runs; where nothing more happens it decides. */
async function* clocked(world: World, matter: Matter): Thread<CounterNotice> {
  const notice = yield* removed(world, matter);
  const { calendar } = world;
  const counterNotice = yield* countered(notice, calendar.workday(matter.days[2], '15:02'), matter.answer);
  yield* forwarded(counterNotice, desksOf(world).lin, calendar.workday(matter.days[3], '16:34'));
  return counterNotice;
}

async function* alone(world: World, matter: Matter): Thread {
  yield* clocked(world, matter);
}

/** The complainant sends evidence of an action, which waits at the desk while the clock goes on. */
async function* suing(world: World, matter: Matter): Thread {
  const { id: counterNoticeId, notice } = yield* clocked(world, matter);
  const { person, listings } = notice;
  const at = world.calendar.workday(1, '09:50');
  yield at;
  const responseId = await startResponse(person, { counterNoticeId });
  await saveRetracted(person, { counterNoticeId, extent: 'none', listings: [] });
  const caseNumber = '（2026）浙0192民初4417号';
  await saveAction(person, {
    counterNoticeId,
    forum: '杭州互联网法院 (Hangzhou Internet Court)',
    caseNumber,
    filedOn: writeDate(today()),
  });
  const receipt = await courtReceipt(person.name, listings[0]?.seller.name ?? '', caseNumber);
  await attach(person, await responseUploadTarget(person, responseId), 'court-receipt.jpg', receipt);
  yield after(at, 12);
  const statements = [...RESPONSE_STATEMENTS];
  await saveResponseSignature(person, { counterNoticeId, statements, signatureName: person.name });
  await submitResponse(person, { counterNoticeId });
}

/** Notices that came by mail and go on to a court, or do not: one to be looked at, and three of which the clocks run or ran. */
export function legal(world: World): Thread[] {
  const unread: Matter = { profile: 'CN_ECL', marketplace: 'TMALL', answer: 'bought', days: [2, 0, 0, 0] };
  return [
    waiting(world, unread),
    alone(world, { profile: 'US_DMCA', marketplace: 'ALIEXPRESS', answer: 'different', days: [9, 8, 4, 3] }),
    alone(world, { profile: 'US_DMCA', marketplace: 'ALIBABA', answer: 'different', days: [40, 39, 34, 33] }),
    suing(world, { profile: 'CN_ECL', marketplace: 'TAOBAO', answer: 'bought', days: [11, 10, 5, 4] }),
  ];
}
