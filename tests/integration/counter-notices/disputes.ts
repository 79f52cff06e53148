import { afterEach, expect } from 'vitest';
import {
  saveResponse,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '@/lib/counter-notices/answer-counter-notice';
import { forwardCounterNotice } from '@/lib/counter-notices/review-counter-notice';
import {
  saveContact,
  saveDefence,
  saveListings,
  saveSignature,
} from '@/lib/counter-notices/save-counter-notice';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import {
  makeComplainant,
  makeNotice,
  makeReportedListing,
  makeSellerAccess,
} from '@/tests/factories/notices';
import { outcomes } from '@/tests/support/trail';

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});
/** Stops the clock at a moment. */
export const standAt = (moment: string): void => {
  clock.now = () => new Date(moment);
};
/** Moves the clock, in milliseconds from the real time. */
export const later = (ms: number): void => {
  clock.now = () => new Date(realNow().getTime() + ms);
};

export const answers = {
  defenceCode: 'not_same_product',
  explanation: 'Our drill has another housing, another motor and carries our own mark.',
  contactName: 'Wang Li',
  address: 'Wensan Road 1\nHangzhou 310012\nChina',
  telephone: '+86 571 8502 2088',
  statements: ['good_faith', 'accuracy', 'share_with_complainant'],
  signatureName: 'Wang Li',
} as const;

export const reply = {
  explanation: 'The housing is ours, as the registered drawings show.',
  statements: ['accuracy'],
  signatureName: 'Anna Berg',
} as const;

/** A decided notice of which listings of one seller were removed. */
export async function makeCase(listings = 2) {
  const complainant = await makeComplainant();
  const notice = await makeNotice(complainant, { status: 'DECIDED', decidedAt: clock.now() });
  const { access, token, actor: seller } = await makeSellerAccess(notice);
  const removed = { status: 'REMOVED', removedAt: clock.now(), sellerAccessId: access.id } as const;
  const rows = [];
  for (let i = 0; i < listings; i += 1) rows.push(await makeReportedListing(notice, removed));
  const { actor: reviewer } = await makeReviewer();
  return { complainant, notice, access, token, seller, reviewer, listingIds: rows.map(({ id }) => id) };
}

/** A seller's draft of which every step is answered; all of their removed listings are chosen. */
export async function makeDraft(listings = 2) {
  const made = await makeCase(listings);
  const id = await startCounterNotice(made.seller);
  await fill(made.seller, id);
  return { ...made, id };
}

export async function fill(seller: SellerActor, id: string): Promise<void> {
  const { defenceCode, explanation, contactName, address, telephone, statements, signatureName } = answers;
  await saveDefence(seller, { id, defenceCode, explanation });
  await saveContact(seller, { id, contactName, address, telephone });
  await saveSignature(seller, { id, statements: [...statements], signatureName });
}

/** A counter-notice that waits for its first look. */
export async function makeFiled(listings = 2) {
  const made = await makeDraft(listings);
  await submitCounterNotice(made.seller, { id: made.id, version: 1 });
  return made;
}

/** A counter-notice the complainant has been asked to answer. */
export async function makeForwarded(listings = 2) {
  const made = await makeFiled(listings);
  await forwardCounterNotice(made.reviewer, { id: made.id, version: 1 });
  return made;
}

/** Writes the complainant's answer without sending it; `letGo` are the listings let go of. */
export async function write(actor: AccountActor, id: string, letGo: readonly string[] = []): Promise<void> {
  await startResponse(actor, { counterNoticeId: id });
  await saveRetracted(actor, {
    counterNoticeId: id,
    extent: letGo.length > 0 ? 'some' : 'none',
    listings: [...letGo],
  });
  await saveResponse(actor, { counterNoticeId: id, explanation: reply.explanation });
  await saveResponseSignature(actor, {
    counterNoticeId: id,
    statements: [...reply.statements],
    signatureName: reply.signatureName,
  });
}

/** A counter-notice that waits for a decision. */
export async function makeAnswered(listings = 2) {
  const made = await makeForwarded(listings);
  await write(made.complainant.actor, made.id);
  await submitResponse(made.complainant.actor, { counterNoticeId: made.id });
  return made;
}

export const counterNotice = (id: string) =>
  db.counterNotice.findUniqueOrThrow({
    where: { id },
    include: { listings: true, response: true, deadlines: true, decisions: { include: { items: true } } },
  });

export const listingStatuses = async (noticeId: string) => {
  const rows = await db.reportedListing.findMany({ where: { noticeId }, orderBy: { position: 'asc' } });
  return rows.map((row) => row.status);
};

export const uphold = (reportedListingId: string) =>
  ({
    reportedListingId,
    outcome: 'UPHOLD',
    code: 'infringement_shown',
    text: 'It carries the mark.',
  }) as const;
export const reinstate = (reportedListingId: string) =>
  ({ reportedListingId, outcome: 'REINSTATE', code: 'no_infringement', text: 'Another product.' }) as const;

/** Chooses other listings than those chosen so far. */
export const choose = (seller: SellerActor, id: string, listings: string[]): Promise<void> =>
  saveListings(seller, { id, listings });

/** Every one of these attempts ends with this error. */
export async function expectRefused(attempts: readonly Promise<unknown>[], code: string): Promise<void> {
  expect(await outcomes(attempts)).toEqual(attempts.map(() => code));
}
