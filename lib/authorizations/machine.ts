import type { Prisma } from '@/lib/generated/prisma/client';
import type { AuthorizationStatus } from '@/lib/generated/prisma/enums';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { relationOf } from './policy';
import { AUTHORIZATION_TRANSITIONS, type AuthorizationEvent } from './transitions';

export interface LetterRow extends Row<AuthorizationStatus> {
  accountId: string;
  memberIds: string[];
}

type Change = Prisma.AuthorizationUncheckedUpdateManyInput;

async function load(tx: Tx, ids: readonly string[]): Promise<LetterRow[]> {
  const rows = await tx.authorization.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      status: true,
      accountId: true,
      party: { select: { members: { select: { accountId: true } } } },
    },
  });
  return rows.map(({ party, ...row }) => ({
    ...row,
    chainId: row.id,
    memberIds: party.members.map((member) => member.accountId),
  }));
}

/** The letter of authorization as the transition engine sees it. */
export const authorizationMachine: Machine<AuthorizationStatus, AuthorizationEvent, LetterRow, Change> = {
  subject: 'authorization',
  transitions: AUTHORIZATION_TRANSITIONS,
  load,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.authorization.updateMany({ where, data: change });
    return count;
  },
};

/**
 * The same for the rights holder, who has no account: whoever brought the token of the emailed link, which the caller
 * has checked. Its events name the holder, so the trail needs no other author.
 */
export const holderMachine: typeof authorizationMachine = {
  ...authorizationMachine,
  relationOf: () => 'holder',
};
