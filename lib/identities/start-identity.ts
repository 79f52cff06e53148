import { record } from '@/lib/audit/record';
import type { PartyKind, PartyRole } from '@/lib/generated/prisma/enums';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Forbidden } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';

/** A draft of this account that nobody has written into yet. */
const untouched = (tx: Tx, accountId: string) =>
  tx.identity.findFirst({
    where: {
      party: { members: { some: { accountId } }, rights: { none: {} }, authorizations: { none: {} } },
      status: 'DRAFT',
      submittedAt: null,
      legalName: '',
      documents: { none: {} },
    },
    select: { id: true, partyId: true },
  });

/**
 * Begins a new party for the account, with its identity as a draft. A party that was begun and left empty is taken up
 * instead, so that a second click or the back button makes no second one.
 * @param given.role as what the account acts: for itself, or as agent of a rights holder, who then gives a letter
 * @returns the identity's id
 */
export async function startIdentity(
  actor: AccountActor,
  { kind, role = 'HOLDER' }: { kind: PartyKind; role?: PartyRole },
): Promise<string> {
  if (!isMember(actor)) throw new Forbidden('staff represent no party');
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${actor.accountId}::uuid FOR NO KEY UPDATE`;
    const empty = await untouched(tx, actor.accountId);
    if (empty) {
      const { partyId } = empty;
      const member = { accountId_partyId: { accountId: actor.accountId, partyId } };
      await tx.party.update({
        where: { id: partyId },
        data: { kind, members: { update: { where: member, data: { role } } } },
      });
      return empty.id;
    }
    const now = clock.now();
    const party = await tx.party.create({
      data: {
        reference: newReference('P', now),
        kind,
        name: '',
        country: '',
        createdAt: now,
        members: { create: { accountId: actor.accountId, role, createdAt: now } },
        identity: { create: { reference: newReference('I', now), createdAt: now } },
      },
      select: { identity: { select: { id: true } } },
    });
    const id = party.identity?.id ?? '';
    await record(tx, actor, {
      type: 'identity.started',
      chainId: id,
      subjectType: 'identity',
      subjectId: id,
      data: {},
    });
    return id;
  });
}
