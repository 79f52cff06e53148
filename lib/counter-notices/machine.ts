import type { Prisma } from '@/lib/generated/prisma/client';
import type { CounterNoticeStatus } from '@/lib/generated/prisma/enums';
import type { Tx } from '@/lib/platform/db';
import type { Machine, Row } from '@/lib/workflow/machine';
import { relationOf } from './policy';
import { COUNTER_NOTICE_TRANSITIONS, type CounterNoticeEvent } from './transitions';

export interface CounterNoticeRow extends Row<CounterNoticeStatus> {
  noticeId: string;
  sellerAccessId: string;
  version: number;
  memberIds: string[];
}

type Change = Prisma.CounterNoticeUpdateManyMutationInput & { reviewerId?: string | null };

async function load(tx: Tx, ids: readonly string[]): Promise<CounterNoticeRow[]> {
  const rows = await tx.counterNotice.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      status: true,
      noticeId: true,
      sellerAccessId: true,
      version: true,
      notice: { select: { party: { select: { members: { select: { accountId: true } } } } } },
    },
  });
  return rows.map(({ notice, ...row }) => ({
    ...row,
    chainId: row.noticeId,
    memberIds: notice.party.members.map((member) => member.accountId),
  }));
}

/** The counter-notice as the transition engine sees it; its history is its notice's. */
export const counterNoticeMachine: Machine<
  CounterNoticeStatus,
  CounterNoticeEvent,
  CounterNoticeRow,
  Change
> = {
  subject: 'counter_notice',
  transitions: COUNTER_NOTICE_TRANSITIONS,
  load,
  relationOf,
  update: async (tx, ids, from, change) => {
    const where = { id: { in: [...ids] }, status: { in: [...from] } };
    const { count } = await tx.counterNotice.updateMany({ where, data: change });
    return count;
  },
};
