import type { z } from 'zod';
import { startLetterIn } from '@/lib/authorizations/start-letter';
import { isLetterActive, isLetterEditable, isLetterWithUs } from '@/lib/authorizations/transitions';
import type { PartyKind, PartyRole } from '@/lib/generated/prisma/enums';
import { savePartyKind } from '@/lib/identities/save-identity';
import { startIdentity } from '@/lib/identities/start-identity';
import { isIdentityDraft } from '@/lib/identities/transitions';
import { moveFormNotice } from '@/lib/notices/form-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { lockUnsent, ownReport } from './lock-report';
import type { NEW_PARTIES, reportPartySchema } from './schema';

type NewParty = (typeof NEW_PARTIES)[number];

/** What a visitor says to be to a party that is not on file. */
const AS: Record<NewParty, { kind: PartyKind; role: PartyRole }> = {
  INDIVIDUAL: { kind: 'INDIVIDUAL', role: 'HOLDER' },
  ENTITY: { kind: 'ENTITY', role: 'HOLDER' },
  AGENT_INDIVIDUAL: { kind: 'INDIVIDUAL', role: 'AGENT' },
  AGENT_ENTITY: { kind: 'ENTITY', role: 'AGENT' },
};
const isNew = (party: string): party is NewParty => Object.hasOwn(AS, party);

/** A party the actor acts for. */
async function ownParty(actor: AccountActor, id: string): Promise<string> {
  const own = await db.party.count({
    where: { id, identity: { isNot: null }, members: { some: { accountId: actor.accountId } } },
  });
  if (own === 0) throw new Invalid({ party: 'choose_one' });
  return id;
}

/** The party of the report while nothing of it has been handed in, else a new one. */
async function newParty(
  actor: AccountActor,
  reportId: string,
  { kind, role }: { kind: PartyKind; role: PartyRole },
): Promise<string> {
  const report = await db.report.findFirst({
    where: ownReport(actor, reportId),
    select: { party: { select: { identity: true } } },
  });
  if (!report) throw new NotFound('report');
  const identity = report.party?.identity;
  if (identity && isIdentityDraft(identity.status)) {
    await savePartyKind(actor, { id: identity.id, kind });
    return identity.partyId;
  }
  const identityId = await startIdentity(actor, { kind, role });
  return (await db.identity.findUniqueOrThrow({ where: { id: identityId } })).partyId;
}

/** An agent needs a letter: the one there is, while it counts or can be mended, or a new one. */
async function ensureLetter(tx: Tx, actor: AccountActor, partyId: string): Promise<void> {
  const letter = await tx.authorization.findFirst({
    where: { partyId, accountId: actor.accountId },
    orderBy: { id: 'desc' },
    select: { status: true },
  });
  const counts = letter && [isLetterActive, isLetterWithUs, isLetterEditable].some((is) => is(letter.status));
  if (!counts) await startLetterIn(tx, actor, { partyId });
}

/** Settles as what the actor acts for the party. @returns whether it is as an agent */
async function actAs(tx: Tx, actor: AccountActor, partyId: string, given?: PartyRole): Promise<boolean> {
  const where = { accountId_partyId: { accountId: actor.accountId, partyId } };
  const { role } = given
    ? await tx.partyMember.update({ where, data: { role: given } })
    : await tx.partyMember.findUniqueOrThrow({ where });
  if (role === 'AGENT') await ensureLetter(tx, actor, partyId);
  return role === 'AGENT';
}

/**
 * Says whose right it is: a party that is on file, or a new individual or entity, the visitor's own or one they act for
 * as agent. With another party the right has to be chosen anew; the rest of what was answered stays.
 * @throws NotFound for a stranger; InvalidTransition once the report was sent
 */
export async function chooseParty(
  actor: AccountActor,
  { report: reportId, party }: z.output<typeof reportPartySchema>,
): Promise<void> {
  const as = isNew(party) ? AS[party] : undefined;
  const partyId = as ? await newParty(actor, reportId, as) : await ownParty(actor, party);
  await inTransaction(async (tx) => {
    const report = await lockUnsent(tx, actor, reportId);
    const agent = await actAs(tx, actor, partyId, as?.role);
    if (report.partyId === partyId) {
      await tx.report.update({ where: { id: report.id }, data: { agent } });
      return;
    }
    await tx.report.update({ where: { id: report.id }, data: { partyId, agent, rightId: null } });
    if (report.noticeId) await moveFormNotice(tx, actor, { id: report.noticeId, partyId, rightId: null });
  });
}
