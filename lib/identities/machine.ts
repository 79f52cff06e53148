import type { Prisma } from '@/lib/generated/prisma/client';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { relationOf } from './policy';
import { IDENTITY_TRANSITIONS, type IdentityEvent } from './transitions';

export interface IdentityRow extends Row<VerificationStatus> {
  memberIds: string[];
}

type Change = Prisma.IdentityUncheckedUpdateManyInput;

async function load(tx: Tx, ids: readonly string[]): Promise<IdentityRow[]> {
  const rows = await tx.identity.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, party: { select: { members: { select: { accountId: true } } } } },
  });
  return rows.map(({ party, ...row }) => ({
    ...row,
    chainId: row.id,
    memberIds: party.members.map((member) => member.accountId),
  }));
}

/** The identity of a party as the transition engine sees it. */
export const identityMachine: Machine<VerificationStatus, IdentityEvent, IdentityRow, Change> = {
  subject: 'identity',
  transitions: IDENTITY_TRANSITIONS,
  load,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.identity.updateMany({ where, data: change });
    return count;
  },
};
