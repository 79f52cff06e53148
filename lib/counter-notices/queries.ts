import type { Prisma } from '@/lib/generated/prisma/client';
import { isMember, isStaff, type AccountActor, type Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';
import { isResponseDraft } from './transitions';

const PAGE = 25;

const caseInclude = {
  notice: {
    include: {
      party: { select: { name: true } },
      right: true,
      account: { select: { email: true, name: true, locale: true } },
    },
  },
  sellerAccess: { select: { id: true, email: true, locale: true, seller: { select: { name: true } } } },
  reviewer: { select: { name: true } },
  listings: {
    include: { reportedListing: { include: { listing: true } } },
    orderBy: { reportedListing: { position: 'asc' } },
  },
  response: true,
  deadlines: { orderBy: { dueAt: 'asc' } },
  proof: { include: { reviewer: { select: { name: true } } } },
  decisions: { include: { items: true }, orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.CounterNoticeInclude;

export type CounterNoticeCase = Prisma.CounterNoticeGetPayload<{ include: typeof caseInclude }>;

/**
 * One counter-notice with everything a page about it shows. What may not be seen does not exist: the complainant learns
 * who answers only as far as service needs it (domain.md §8: name and address), and an answer that is not sent yet is
 * its own side's.
 */
export async function getCounterNotice(actor: Actor, id: string): Promise<CounterNoticeCase> {
  const row = await db.counterNotice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: caseInclude,
  });
  if (!row) throw new NotFound('counter-notice');
  if (isMember(actor)) return { ...row, telephone: '', sellerAccess: { ...row.sellerAccess, email: '' } };
  return row.response && isResponseDraft(row.response.status) ? { ...row, response: null } : row;
}

const listInclude = {
  notice: {
    select: {
      reference: true,
      marketplace: true,
      procedure: true,
      party: { select: { name: true } },
      right: { select: { title: true } },
    },
  },
  sellerAccess: { select: { seller: { select: { name: true } } } },
  deadlines: { where: { endedAt: null }, orderBy: { dueAt: 'asc' }, select: { dueAt: true } },
  _count: { select: { listings: true } },
} as const satisfies Prisma.CounterNoticeInclude;

export type CounterNoticeListItem = Prisma.CounterNoticeGetPayload<{ include: typeof listInclude }>;

/**
 * The complainant's counter-notices, newest first, by key.
 * @param given.waiting only those that wait for an answer, the longest waiting first
 */
export async function listCounterNotices(
  actor: AccountActor,
  { after, waiting = false }: { after?: string; waiting?: boolean } = {},
): Promise<{ rows: CounterNoticeListItem[]; next: string | null }> {
  const rows = await db.counterNotice.findMany({
    where: {
      AND: [
        visibleTo(actor),
        waiting ? { status: 'FORWARDED' } : {},
        after ? { id: waiting ? { gt: after } : { lt: after } } : {},
      ],
    },
    include: listInclude,
    orderBy: { id: waiting ? 'asc' : 'desc' },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** Key of a place in the desk's queue. */
export interface QueueKey {
  queuedAt: Date;
  id: string;
}

/** The desk's queue: those waiting for a first look or for a decision, longest waiting first. */
export async function listCounterNoticeQueue(
  actor: AccountActor,
  { after }: { after?: QueueKey } = {},
): Promise<{ rows: CounterNoticeListItem[]; next: QueueKey | null }> {
  if (!isStaff(actor)) throw new NotFound('queue');
  const rows = await db.counterNotice.findMany({
    where: {
      AND: [
        visibleTo(actor),
        { queuedAt: { not: null } },
        after
          ? { OR: [{ queuedAt: { gt: after.queuedAt } }, { queuedAt: after.queuedAt, id: { gt: after.id } }] }
          : {},
      ],
    },
    include: listInclude,
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const next = rows.length > PAGE && last?.queuedAt ? { queuedAt: last.queuedAt, id: last.id } : null;
  return { rows: page, next };
}
