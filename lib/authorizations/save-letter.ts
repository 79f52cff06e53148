import type { z } from 'zod';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readDate } from '@/lib/identities/calendar-date';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, InvalidTransition } from '@/lib/platform/errors';
import { RIGHT_GROUPS } from '@/lib/rights/transitions';
import { lockLetter } from './lock-letter';
import type {
  letterHolderSchema,
  letterPeopleSchema,
  letterScopeSchema,
  letterValiditySchema,
} from './schema';
import { isLetterEditable } from './transitions';

type Data = Prisma.AuthorizationUncheckedUpdateInput;

/** Saves one page. @throws NotFound for a stranger; InvalidTransition after submission */
async function save(
  actor: AccountActor,
  id: string,
  dataOf: (tx: Tx, partyId: string) => Promise<Data> | Data,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { status, partyId } = await lockLetter(tx, actor, { id });
    if (!isLetterEditable(status)) throw new InvalidTransition('letter has been submitted');
    await tx.authorization.update({ where: { id }, data: await dataOf(tx, partyId) });
  });
}

/** Who is named as agent, and who signed as what. */
export const saveLetterPeople = (
  actor: AccountActor,
  { id, ...names }: z.output<typeof letterPeopleSchema>,
): Promise<void> => save(actor, id, () => names);

/** Where the rights holder is asked. @throws Invalid for the agent's own address */
export async function saveLetterHolder(
  actor: AccountActor,
  { id, ...holder }: z.output<typeof letterHolderSchema>,
): Promise<void> {
  const own = await db.account.findUnique({ where: { id: actor.accountId }, select: { email: true } });
  if (own?.email.toLowerCase() === holder.holderEmail) throw new Invalid({ holderEmail: 'holder_email_own' });
  await save(actor, id, () => holder);
}

/** Which rights and marketplaces it covers. @throws Invalid for a right that is not the party's */
export const saveLetterScope = (
  actor: AccountActor,
  { id, scope, rightIds, marketplaces }: z.output<typeof letterScopeSchema>,
): Promise<void> =>
  save(actor, id, async (tx, partyId) => {
    if (scope === 'all') return { allRights: true, rightIds: [], marketplaces };
    const known = await tx.ipRight.count({ where: { id: { in: rightIds }, ...ofParty(partyId) } });
    if (known !== new Set(rightIds).size) throw new Invalid({ rightIds: 'letter_right_gone' });
    return { allRights: false, rightIds: [...new Set(rightIds)], marketplaces };
  });

/** From when until when. */
export const saveLetterValidity = (
  actor: AccountActor,
  { id, validFrom, validUntil }: z.output<typeof letterValiditySchema>,
): Promise<void> =>
  save(actor, id, () => ({ validFrom: readDate(validFrom), validUntil: readDate(validUntil) }));

/** Where-clause of the rights of a party that a letter may name. */
export const ofParty = (partyId: string) =>
  ({ partyId, status: { in: [...RIGHT_GROUPS.current] } }) satisfies Prisma.IpRightWhereInput;
