import type { Prisma } from '@/lib/generated/prisma/client';
import type { IntakeStatus } from '@/lib/generated/prisma/enums';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { relationOf } from './policy';
import { INTAKE_TRANSITIONS, type IntakeEvent } from './transitions';

export interface IntakeRow extends Row<IntakeStatus> {
  /** the account of the sender's address, if it has one */
  senderId: string | null;
}

type Change = Prisma.MailThreadUncheckedUpdateManyInput;

async function load(tx: Tx, ids: readonly string[]): Promise<IntakeRow[]> {
  const rows = await tx.mailThread.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, senderEmail: true },
  });
  const accounts = await tx.account.findMany({
    where: { email: { in: rows.map((row) => row.senderEmail) } },
    select: { id: true, email: true },
  });
  const idOf = new Map(accounts.map((account) => [account.email, account.id]));
  return rows.map(({ senderEmail, ...row }) => ({
    ...row,
    chainId: row.id,
    senderId: idOf.get(senderEmail) ?? null,
  }));
}

/** A thread of mail as the transition engine sees it. */
export const intakeMachine: Machine<IntakeStatus, IntakeEvent, IntakeRow, Change> = {
  subject: 'mail_thread',
  transitions: INTAKE_TRANSITIONS,
  load,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.mailThread.updateMany({ where, data: change });
    return count;
  },
};
