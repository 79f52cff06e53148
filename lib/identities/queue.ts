import type { Prisma } from '@/lib/generated/prisma/client';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

const PAGE = 25;

/** Key of a place in a queue of the desk. */
export interface QueueKey {
  queuedAt: Date;
  id: string;
}

/** Where-clause of what waits after a place in a queue. */
export function waitingAfter(after: QueueKey | undefined) {
  const waiting = { queuedAt: { not: null } };
  if (!after) return waiting;
  const { queuedAt, id } = after;
  // the plain bound lets the index start at the key, which an OR alone does not
  return {
    AND: [
      { queuedAt: { gte: queuedAt } },
      { OR: [{ queuedAt: { gt: queuedAt } }, { queuedAt, id: { gt: id } }] },
    ],
  };
}

/** Cuts a page from rows read one beyond it, with the key of the next page. */
export function queuePage<Row extends { id: string; queuedAt: Date | null }>(
  rows: readonly Row[],
): { page: Row[]; next: QueueKey | null } {
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const next = rows.length > PAGE && last?.queuedAt ? { queuedAt: last.queuedAt, id: last.id } : null;
  return { page, next };
}

/** How a queue is read: oldest first, one beyond the page. */
export const queueOrder = {
  orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }] as { queuedAt?: 'asc'; id?: 'asc' }[],
  take: PAGE + 1,
};

const select = {
  id: true,
  reference: true,
  status: true,
  version: true,
  legalName: true,
  country: true,
  documentType: true,
  queuedAt: true,
  submittedAt: true,
  reviewerId: true,
  party: { select: { kind: true } },
  reviewer: { select: { name: true } },
} as const satisfies Prisma.IdentitySelect;

type Selected = Prisma.IdentityGetPayload<{ select: typeof select }>;
export type IdentityQueueRow = Omit<Selected, 'party' | 'reviewer'> & {
  partyKind: Selected['party']['kind'];
  reviewerName: string | null;
};

/** The identities waiting for a reviewer, longest waiting first, by key; nothing of the reviewer's own parties. */
export async function listIdentityQueue(
  actor: AccountActor,
  { after }: { after?: QueueKey } = {},
): Promise<{ rows: IdentityQueueRow[]; next: QueueKey | null }> {
  if (!isStaff(actor)) throw new NotFound('queue');
  const found = await db.identity.findMany({
    where: { AND: [visibleTo(actor), waitingAfter(after)] },
    select,
    ...queueOrder,
  });
  const { page, next } = queuePage(found);
  const rows = page.map(({ party, reviewer, ...row }) => ({
    ...row,
    partyKind: party.kind,
    reviewerName: reviewer?.name ?? null,
  }));
  return { rows, next };
}
