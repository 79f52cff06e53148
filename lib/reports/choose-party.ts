import type { z } from 'zod';
import { savePartyKind } from '@/lib/identities/save-identity';
import { startIdentity } from '@/lib/identities/start-identity';
import { isIdentityDraft } from '@/lib/identities/transitions';
import { moveFormNotice } from '@/lib/notices/form-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { lockUnsent, ownReport } from './lock-report';
import type { reportPartySchema } from './schema';

type Kind = 'INDIVIDUAL' | 'ENTITY';

/** A party the actor acts for. */
async function ownParty(actor: AccountActor, id: string): Promise<string> {
  const own = await db.party.count({
    where: { id, identity: { isNot: null }, members: { some: { accountId: actor.accountId } } },
  });
  if (own === 0) throw new Invalid({ party: 'choose_one' });
  return id;
}

/** The party of the report while nothing of it has been handed in, else a new one. */
async function partyOfKind(actor: AccountActor, reportId: string, kind: Kind): Promise<string> {
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
  const identityId = await startIdentity(actor, { kind });
  return (await db.identity.findUniqueOrThrow({ where: { id: identityId } })).partyId;
}

/**
 * Says whose right it is: a party that is on file, or a new individual or entity. With another party the right has to be
 * chosen anew; the rest of what was answered stays.
 * @throws NotFound for a stranger; InvalidTransition once the report was sent
 */
export async function chooseParty(
  actor: AccountActor,
  { report: reportId, party }: z.output<typeof reportPartySchema>,
): Promise<void> {
  const fresh = party === 'INDIVIDUAL' || party === 'ENTITY';
  const partyId = fresh ? await partyOfKind(actor, reportId, party) : await ownParty(actor, party);
  await inTransaction(async (tx) => {
    const report = await lockUnsent(tx, actor, reportId);
    if (report.partyId === partyId) return;
    await tx.report.update({ where: { id: report.id }, data: { partyId, rightId: null } });
    if (report.noticeId) await moveFormNotice(tx, actor, { id: report.noticeId, partyId, rightId: null });
  });
}
