import type { z } from 'zod';
import type { Prisma } from '@/lib/generated/prisma/client';
import { isListingCounterable, isListingDisputed } from '@/lib/notices/transitions';
import type { SellerActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { Invalid, InvalidTransition, NotFound } from '@/lib/platform/errors';
import { counterRules } from './counter-rules';
import { lockCounterNotice } from './lock-counter-notice';
import type { chooseListingsSchema, contactSchema, defenceSchema, signCounterNoticeSchema } from './schema';
import { EDITABLE_COUNTER_NOTICE, isCounterNoticeEditable } from './transitions';

async function save(
  actor: SellerActor,
  id: string,
  data: Prisma.CounterNoticeUpdateManyMutationInput,
): Promise<void> {
  const where = { id, sellerAccessId: actor.sellerAccessId };
  const { count } = await db.counterNotice.updateMany({
    where: { ...where, status: { in: [...EDITABLE_COUNTER_NOTICE] } },
    data,
  });
  if (count === 1) return;
  if ((await db.counterNotice.count({ where })) === 0) throw new NotFound('counter-notice');
  throw new InvalidTransition('counter-notice is no longer a draft');
}

/**
 * Which of the seller's removed listings the counter-notice answers for.
 * @throws NotFound for a listing that is not theirs or cannot be answered for
 */
export async function saveListings(
  actor: SellerActor,
  input: z.output<typeof chooseListingsSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockCounterNotice(tx, actor, input);
    if (!isCounterNoticeEditable(row.status))
      throw new InvalidTransition('counter-notice is no longer a draft');
    const mine = await tx.reportedListing.findMany({
      where: { id: { in: input.listings }, sellerAccessId: actor.sellerAccessId },
      select: { id: true, status: true },
    });
    const chosen = mine.filter(({ status }) => isListingCounterable(status) || isListingDisputed(status));
    if (chosen.length !== new Set(input.listings).size) throw new NotFound('listing');
    // what the complainant has let go of meanwhile stays on record as a listing this was about
    await tx.counterNoticeListing.deleteMany({ where: { counterNoticeId: row.id, outcome: null } });
    await tx.counterNoticeListing.createMany({
      data: chosen.map((listing) => ({ counterNoticeId: row.id, reportedListingId: listing.id })),
    });
  });
}

/** The defence and why. */
export function saveDefence(actor: SellerActor, input: z.output<typeof defenceSchema>): Promise<void> {
  const { id, ...data } = input;
  return save(actor, id, data);
}

/** Who answers and how they can be served. */
export function saveContact(actor: SellerActor, input: z.output<typeof contactSchema>): Promise<void> {
  const { id, ...data } = input;
  return save(actor, id, data);
}

/**
 * Statements and signature.
 * @throws Invalid `statements_all` unless all are made that the law of the notice wants
 */
export async function saveSignature(
  actor: SellerActor,
  { id, statements, signatureName }: z.output<typeof signCounterNoticeSchema>,
): Promise<void> {
  const { profile } = await db.notice.findUniqueOrThrow({
    where: { id: actor.noticeId },
    select: { profile: true },
  });
  const wanted = counterRules(profile).statements;
  if (!wanted.every((statement) => statements.includes(statement)))
    throw new Invalid({ statements: 'statements_all' });
  await save(actor, id, { statements: [...wanted], signatureName });
}
