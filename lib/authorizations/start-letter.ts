import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { daysFromToday, RENEWABLE_DAYS } from '@/lib/identities/in-force';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';
import { lockLetter } from './lock-letter';
import type { renewLetterSchema, startLetterSchema } from './schema';
import { isLetterActive, isLetterExpired } from './transitions';

type Given = Omit<Prisma.AuthorizationUncheckedCreateInput, 'reference' | 'accountId' | 'createdAt'>;

/** The draft of this agent for the party, which is taken up instead of beginning a second one. */
async function draftOr(tx: Tx, actor: AccountActor, given: Given): Promise<string> {
  const { accountId } = actor;
  const draft = await tx.authorization.findFirst({
    where: { partyId: given.partyId, accountId, status: 'DRAFT' },
    select: { id: true },
  });
  if (draft) return draft.id;
  const now = clock.now();
  const { id } = await tx.authorization.create({
    data: { ...given, accountId, reference: newReference('A', now), createdAt: now },
    select: { id: true },
  });
  await record(tx, actor, {
    type: 'authorization.started',
    chainId: id,
    subjectType: 'authorization',
    subjectId: id,
    data: {},
  });
  return id;
}

/** The same as part of a transaction that begins more than this. */
export async function startLetterIn(
  tx: Tx,
  actor: AccountActor,
  { partyId }: z.output<typeof startLetterSchema>,
): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM party WHERE id = ${partyId}::uuid FOR NO KEY UPDATE`;
  const member = await tx.partyMember.findUnique({
    where: { accountId_partyId: { accountId: actor.accountId, partyId } },
    select: { role: true, account: { select: { name: true, locale: true } } },
  });
  if (!member) throw new NotFound('party');
  if (member.role !== 'AGENT') throw new Invalid({ partyId: 'letter_own_party' });
  // most often the account's own name is the one the letter bears
  const { name: agentName, locale: holderLocale } = member.account;
  return draftOr(tx, actor, { partyId, agentName, holderLocale });
}

/**
 * Begins a letter for a rights holder whom the actor represents.
 * @returns the letter's id
 * @throws NotFound for a party of somebody else; Invalid when the actor is its own party
 */
export async function startLetter(
  actor: AccountActor,
  input: z.output<typeof startLetterSchema>,
): Promise<string> {
  if (!isMember(actor)) throw new Forbidden('staff represent no party');
  return inTransaction((tx) => startLetterIn(tx, actor, input));
}

/** Whether its renewal may be begun: it has run out, or does within 90 days. */
export const isLetterRenewable = ({ status, validUntil }: Renewable): boolean =>
  isLetterExpired(status) ||
  (isLetterActive(status) && validUntil !== null && validUntil <= daysFromToday(RENEWABLE_DAYS));
type Renewable = { status: Parameters<typeof isLetterActive>[0]; validUntil: Date | null };

/**
 * Begins the renewal of a letter. One that has run out is filled in again itself; one that still carries notices goes on
 * doing so, and a new one is begun that says the same but for its dates.
 * @returns the id of the letter to fill in
 * @throws Conflict when it is not to be renewed (any more); NotFound for a stranger
 */
export async function renewLetter(
  actor: AccountActor,
  { id }: z.output<typeof renewLetterSchema>,
): Promise<string> {
  return inTransaction(async (tx) => {
    const row = await lockLetter(tx, actor, { id });
    if (!isLetterRenewable(row)) throw new Conflict('letter is not to be renewed');
    if (isLetterExpired(row.status)) return row.id;
    const { partyId, agentName, signedBy, signedAs, holderEmail, holderLocale } = row;
    const { allRights, rightIds, marketplaces } = row;
    return draftOr(tx, actor, {
      ...{ partyId, agentName, signedBy, signedAs, holderEmail, holderLocale },
      ...{ allRights, rightIds, marketplaces },
    });
  });
}
