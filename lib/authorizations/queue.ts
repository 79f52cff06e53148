import type { Prisma } from '@/lib/generated/prisma/client';
import { queueOrder, queuePage, waitingAfter, type QueueKey } from '@/lib/identities/queue';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

const select = {
  id: true,
  reference: true,
  status: true,
  version: true,
  agentName: true,
  signedBy: true,
  validUntil: true,
  confirmedAt: true,
  queuedAt: true,
  party: { select: { name: true } },
} as const satisfies Prisma.AuthorizationSelect;

export type LetterQueueRow = Prisma.AuthorizationGetPayload<{ select: typeof select }>;

/** The letters waiting for a reviewer, longest waiting first, by key; nothing of the reviewer's own parties. */
export async function listLetterQueue(
  actor: AccountActor,
  { after }: { after?: QueueKey } = {},
): Promise<{ rows: LetterQueueRow[]; next: QueueKey | null }> {
  if (!isStaff(actor)) throw new NotFound('queue');
  const found = await db.authorization.findMany({
    where: { AND: [visibleTo(actor), waitingAfter(after)] },
    select,
    ...queueOrder,
  });
  const { page, next } = queuePage(found);
  return { rows: page, next };
}
