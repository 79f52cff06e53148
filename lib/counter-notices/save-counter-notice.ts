import type { z } from 'zod';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { CounterNoticeStatus } from '@/lib/generated/prisma/enums';
import { isListingCounterable, isListingRetractable } from '@/lib/notices/transitions';
import type { SellerActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import type { chooseListingsSchema, contactSchema, defenceSchema, signCounterNoticeSchema } from './schema';
import { isCounterNoticeEditable } from './transitions';

const EDITABLE: CounterNoticeStatus[] = ['DRAFT', 'NEEDS_INFO'];

async function save(
  actor: SellerActor,
  id: string,
  data: Prisma.CounterNoticeUpdateManyMutationInput,
): Promise<void> {
  const where = { id, sellerAccessId: actor.sellerAccessId };
  const { count } = await db.counterNotice.updateMany({
    where: { ...where, status: { in: EDITABLE } },
    data,
  });
  if (count === 1) return;
  if ((await db.counterNotice.count({ where })) === 0) throw new NotFound('counter-notice');
  throw new InvalidTransition('counter-notice is no longer a draft');
}

/** Which of the seller's removed listings the counter-notice answers for. */
export async function saveListings(
  actor: SellerActor,
  input: z.output<typeof chooseListingsSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await tx.counterNotice.findFirst({
      where: { id: input.id, sellerAccessId: actor.sellerAccessId },
    });
    if (!row) throw new NotFound('counter-notice');
    if (!isCounterNoticeEditable(row.status))
      throw new InvalidTransition('counter-notice is no longer a draft');
    const mine = await tx.reportedListing.findMany({
      where: { id: { in: input.listings }, sellerAccessId: actor.sellerAccessId },
      select: { id: true, status: true },
    });
    const chosen = mine.filter(({ status }) => isListingCounterable(status) || isListingRetractable(status));
    if (chosen.length !== new Set(input.listings).size) throw new NotFound('listing');
    await tx.counterNoticeListing.deleteMany({ where: { counterNoticeId: row.id } });
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

/** Statements and signature. */
export function saveSignature(
  actor: SellerActor,
  input: z.output<typeof signCounterNoticeSchema>,
): Promise<void> {
  const { id, ...data } = input;
  return save(actor, id, data);
}
