import type { Prisma } from '@/lib/generated/prisma/client';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { relationOf } from '@/lib/identities/policy';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { RIGHT_TRANSITIONS, type RightEvent } from './transitions';

export interface RightRow extends Row<VerificationStatus> {
  memberIds: string[];
}

type Change = Prisma.IpRightUncheckedUpdateManyInput;

async function load(tx: Tx, ids: readonly string[]): Promise<RightRow[]> {
  const rows = await tx.ipRight.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, party: { select: { members: { select: { accountId: true } } } } },
  });
  return rows.map(({ party, ...row }) => ({
    ...row,
    chainId: row.id,
    memberIds: party.members.map((member) => member.accountId),
  }));
}

/** The IP right as the transition engine sees it; who is who is as in its party's identity. */
export const rightMachine: Machine<VerificationStatus, RightEvent, RightRow, Change> = {
  subject: 'right',
  transitions: RIGHT_TRANSITIONS,
  load,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.ipRight.updateMany({ where, data: change });
    return count;
  },
};
