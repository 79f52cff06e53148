import type { z } from 'zod';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readDate } from '@/lib/identities/calendar-date';
import { retractListings } from '@/lib/notices/retract-listings';
import { isLegal } from '@/lib/notices/source';
import { isListingDisputed } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { isClockOver } from './answer-window';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { missingInResponse, splitListings } from './response-steps';
import type {
  saveActionSchema,
  saveResponseSchema,
  saveRetractedSchema,
  signResponseSchema,
  startResponseSchema,
  submitResponseSchema,
} from './schema';
import { isCounterNoticeForwarded, isCounterNoticeUnanswered, isResponseDraft } from './transitions';

/**
 * The counter-notice while it waits for the complainant's answer. Once the date has passed nothing is taken any more,
 * whether or not the worker has noticed yet.
 * @throws Invalid `answer_late` after the date; Conflict when it is answered, withdrawn or settled already
 */
async function answerable(tx: Tx, actor: AccountActor, id: string): Promise<LockedCounterNotice> {
  const row = await lockCounterNotice(tx, actor, { id });
  if (isCounterNoticeUnanswered(row.status)) throw new Invalid({ '': 'answer_late' });
  if (!isCounterNoticeForwarded(row.status)) throw new Conflict('counter-notice is not open for an answer');
  if (isClockOver(row)) throw new Invalid({ '': 'answer_late' });
  return row;
}

const openDraft = (tx: Tx, actor: AccountActor, counterNoticeId: string) =>
  tx.complainantResponse.upsert({
    where: { counterNoticeId },
    create: { counterNoticeId, accountId: actor.accountId, createdAt: clock.now() },
    update: {},
  });

async function save(
  actor: AccountActor,
  counterNoticeId: string,
  given: (row: LockedCounterNotice) => Prisma.ComplainantResponseUncheckedUpdateInput,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await answerable(tx, actor, counterNoticeId);
    const { id } = await openDraft(tx, actor, counterNoticeId);
    await tx.complainantResponse.update({ where: { id }, data: given(row) });
  });
}

/**
 * Opens the draft of an answer, so that files have a place; gives the open one if there is one.
 * @returns the answer's id
 */
export async function startResponse(
  actor: AccountActor,
  { counterNoticeId }: z.output<typeof startResponseSchema>,
): Promise<string> {
  return inTransaction(async (tx) => {
    await answerable(tx, actor, counterNoticeId);
    return (await openDraft(tx, actor, counterNoticeId)).id;
  });
}

/** Keeps which listings the complainant would let go of; nothing happens to them before the answer is sent. */
export function saveRetracted(
  actor: AccountActor,
  { counterNoticeId, extent, listings }: z.output<typeof saveRetractedSchema>,
): Promise<void> {
  return save(actor, counterNoticeId, (row) => {
    const open = row.listings
      .filter(({ reportedListing }) => isListingDisputed(reportedListing.status))
      .map((entry) => entry.reportedListingId);
    if (extent === 'none') return { retracted: [] };
    if (extent === 'all') return { retracted: open };
    if (!listings.every((id) => open.includes(id))) throw new NotFound('listing');
    return { retracted: [...new Set(listings)] };
  });
}

/** Procedure LEGAL: keeps which action was filed, where and when. */
export function saveAction(
  actor: AccountActor,
  { counterNoticeId, filedOn, ...action }: z.output<typeof saveActionSchema>,
): Promise<void> {
  return save(actor, counterNoticeId, () => ({ ...action, filedOn: readDate(filedOn) }));
}

/** Keeps why the complainant disputes what the seller says. */
export function saveResponse(
  actor: AccountActor,
  { counterNoticeId, explanation }: z.output<typeof saveResponseSchema>,
): Promise<void> {
  return save(actor, counterNoticeId, () => ({ explanation }));
}

/** Keeps statements and signature. */
export function saveResponseSignature(
  actor: AccountActor,
  { counterNoticeId, statements, signatureName }: z.output<typeof signResponseSchema>,
): Promise<void> {
  return save(actor, counterNoticeId, () => ({ statements, signatureName }));
}

/**
 * Answers a counter-notice as the draft says: disputes it, or lets go of some or all of its listings, which then go
 * back. Letting go of all of them settles it.
 * @throws Invalid with one entry per incomplete step, `answer_late` after the date; Conflict when it was answered
 *   already, in another tab or by a colleague, or the seller took it back; NotFound for a stranger
 */
export async function submitResponse(
  actor: AccountActor,
  { counterNoticeId }: z.output<typeof submitResponseSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await answerable(tx, actor, counterNoticeId);
    const draft = row.response;
    if (!draft || !isResponseDraft(draft.status)) throw new Invalid({ explanation: 'step_incomplete' });
    const documents = await tx.document.findMany({
      where: { responseId: draft.id, removedAt: null },
      select: { status: true },
    });
    const missing = missingInResponse({ ...draft, counterNoticeId }, row, documents);
    if (Object.keys(missing).length > 0) throw new Invalid(missing);
    const { letGo, settles } = splitListings(row.listings, draft.retracted);
    // an answer that is sent again, after its evidence was found insufficient, keeps what an earlier one let go of
    const before = row.listings.filter(({ outcome }) => outcome).map((entry) => entry.reportedListingId);
    const retracted = draft.retracted.filter((id) => letGo.includes(id) || before.includes(id));
    const now = clock.now();
    await tx.complainantResponse.update({
      where: { id: draft.id },
      data: { status: 'SUBMITTED', accountId: actor.accountId, retracted, submittedAt: now },
    });
    await letGoOf(tx, actor, row, letGo);
    await transition(tx, counterNoticeMachine, actor, {
      event: settles ? 'settle' : 'respond',
      ids: [row.id],
      change: settles ? { queuedAt: null, decidedAt: now } : { queuedAt: now },
      data: { sellerAccessId: row.sellerAccessId, responseId: draft.id },
      ...(isLegal(row.notice) ? { variant: String(now.getTime()) } : {}),
    });
    // evidence of an action is not yet proof of it: a statute's clock goes on until a reviewer has seen it
    if (settles || !isLegal(row.notice)) await endDeadlines(tx, row.id, 'met');
  });
}

async function letGoOf(tx: Tx, actor: AccountActor, row: LockedCounterNotice, listingIds: string[]) {
  if (listingIds.length === 0) return;
  await retractListings(tx, actor, { noticeId: row.noticeId, listingIds });
  await tx.counterNoticeListing.updateMany({
    where: { counterNoticeId: row.id, reportedListingId: { in: listingIds } },
    data: { outcome: 'REINSTATE' },
  });
}
