import type { Prisma } from '@/lib/generated/prisma/client';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { visibleTo } from '@/lib/identities/policy';
import { queueOrder, queuePage, waitingAfter, type QueueKey } from '@/lib/identities/queue';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';

const select = {
  id: true,
  reference: true,
  status: true,
  version: true,
  kind: true,
  title: true,
  number: true,
  office: true,
  ownerName: true,
  queuedAt: true,
  submittedAt: true,
  reviewerId: true,
  party: { select: { name: true, identity: { select: { status: true } } } },
  reviewer: { select: { name: true } },
} as const satisfies Prisma.IpRightSelect;

type Selected = Prisma.IpRightGetPayload<{ select: typeof select }>;
export type RightQueueRow = Omit<Selected, 'party' | 'reviewer'> & {
  partyName: string;
  identityStatus: VerificationStatus | null;
  reviewerName: string | null;
};

/** The rights waiting for a reviewer, longest waiting first, by key; nothing of the reviewer's own parties. */
export async function listRightQueue(
  actor: AccountActor,
  { after }: { after?: QueueKey } = {},
): Promise<{ rows: RightQueueRow[]; next: QueueKey | null }> {
  if (!isStaff(actor)) throw new NotFound('queue');
  const found = await db.ipRight.findMany({
    where: { AND: [visibleTo(actor), waitingAfter(after)] },
    select,
    ...queueOrder,
  });
  const { page, next } = queuePage(found);
  const rows = page.map(({ party, reviewer, ...row }) => ({
    ...row,
    partyName: party.name,
    identityStatus: party.identity?.status ?? null,
    reviewerName: reviewer?.name ?? null,
  }));
  return { rows, next };
}
