import type { z } from 'zod';
import { listingMachine } from '@/lib/notices/machine';
import { isListingRetractable } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, InvalidTransition, NotFound } from '@/lib/platform/errors';
import { endDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { visibleTo } from './policy';
import type { saveResponseSchema, submitResponseSchema } from './schema';
import { isCounterNoticeForwarded } from './transitions';

async function answerable(tx: Tx, actor: AccountActor, id: string) {
  const row = await tx.counterNotice.findFirst({
    where: { id, ...visibleTo(actor) },
    include: {
      listings: { include: { reportedListing: { select: { id: true, status: true } } } },
      response: true,
    },
  });
  if (!row) throw new NotFound('counter-notice');
  if (!isCounterNoticeForwarded(row.status))
    throw new InvalidTransition('counter-notice is not open for an answer');
  return row;
}

/** Opens the draft of an answer, so that files have a place; gives the open one if there is one. */
export async function startResponse(actor: AccountActor, counterNoticeId: string): Promise<string> {
  return inTransaction(async (tx) => {
    await answerable(tx, actor, counterNoticeId);
    const response = await tx.complainantResponse.upsert({
      where: { counterNoticeId },
      create: { counterNoticeId, accountId: actor.accountId, createdAt: clock.now() },
      update: {},
    });
    return response.id;
  });
}

/** Keeps what was written so far. */
export async function saveResponse(
  actor: AccountActor,
  input: z.output<typeof saveResponseSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await answerable(tx, actor, input.counterNoticeId);
    await tx.complainantResponse.updateMany({
      where: { counterNoticeId: input.counterNoticeId, status: 'DRAFT' },
      data: { explanation: input.explanation },
    });
  });
}

/**
 * Answers a counter-notice: disputes it, or lets go of some or all of its listings, which then go back. Letting go of
 * all of them settles it.
 * @throws Invalid when what is disputed is not explained; InvalidTransition when the time is over
 */
export async function submitResponse(
  actor: AccountActor,
  input: z.output<typeof submitResponseSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await answerable(tx, actor, input.counterNoticeId);
    const open = row.listings
      .map((entry) => entry.reportedListing)
      .filter(({ status }) => isListingRetractable(status));
    const retracted = open
      .filter((listing) => input.retracted.includes(listing.id))
      .map((listing) => listing.id);
    if (retracted.length !== new Set(input.retracted).size) throw new NotFound('listing');
    const settles = retracted.length === open.length;
    if (!settles && input.explanation.length < 20) throw new Invalid({ explanation: 'explanation_short' });
    const response = await tx.complainantResponse.upsert({
      where: { counterNoticeId: row.id },
      create: { counterNoticeId: row.id, accountId: actor.accountId, createdAt: clock.now() },
      update: {},
    });
    await tx.complainantResponse.update({
      where: { id: response.id },
      data: {
        status: 'SUBMITTED',
        accountId: actor.accountId,
        explanation: input.explanation,
        statements: input.statements,
        signatureName: input.signatureName,
        submittedAt: clock.now(),
      },
    });
    await retract(tx, actor, row.id, retracted);
    await transition(tx, counterNoticeMachine, actor, {
      event: settles ? 'settle' : 'respond',
      ids: [row.id],
      change: settles ? { queuedAt: null, decidedAt: clock.now() } : { queuedAt: clock.now() },
      data: { sellerAccessId: row.sellerAccessId, responseId: response.id },
    });
    await endDeadlines(tx, row.id, 'met');
  });
}

async function retract(tx: Tx, actor: AccountActor, counterNoticeId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await transition(tx, listingMachine, actor, { event: 'retract', ids });
  await transition(tx, listingMachine, actor, {
    event: 'order_reinstatement',
    ids,
    data: { code: 'retracted' },
  });
  await tx.counterNoticeListing.updateMany({
    where: { counterNoticeId, reportedListingId: { in: ids } },
    data: { outcome: 'REINSTATE' },
  });
}
