import type { Prisma } from '@/lib/generated/prisma/client';
import { isStaff, type AccountActor, type Actor, type SellerActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

const PAGE = 25;

const caseInclude = {
  notice: {
    include: {
      party: { select: { name: true } },
      right: true,
      account: { select: { email: true, name: true } },
    },
  },
  sellerAccess: { include: { seller: { select: { name: true } } } },
  reviewer: { select: { name: true } },
  listings: {
    include: { reportedListing: { include: { listing: true } } },
    orderBy: { reportedListing: { position: 'asc' } },
  },
  response: true,
  deadlines: { orderBy: { startsAt: 'asc' } },
  decisions: { include: { items: true }, orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.CounterNoticeInclude;

export type CounterNoticeCase = Prisma.CounterNoticeGetPayload<{ include: typeof caseInclude }>;

/** One counter-notice with everything a page about it shows. What may not be seen does not exist. */
export async function getCounterNotice(actor: Actor, id: string): Promise<CounterNoticeCase> {
  const row = await db.counterNotice.findFirst({ where: { id, ...visibleTo(actor) }, include: caseInclude });
  if (!row) throw new NotFound('counter-notice');
  // The complainant learns who answers only as far as service needs it (domain.md §8): name and address, no telephone.
  if (actor.kind === 'account' && !isStaff(actor)) return { ...row, telephone: '' };
  return row;
}

const listInclude = {
  notice: {
    select: {
      reference: true,
      marketplace: true,
      party: { select: { name: true } },
      right: { select: { title: true } },
    },
  },
  sellerAccess: { select: { seller: { select: { name: true } } } },
  deadlines: { where: { endedAt: null }, select: { dueAt: true } },
  _count: { select: { listings: true } },
} as const satisfies Prisma.CounterNoticeInclude;

export type CounterNoticeListItem = Prisma.CounterNoticeGetPayload<{ include: typeof listInclude }>;

/** The complainant's counter-notices, newest first, by key. */
export async function listCounterNotices(
  actor: AccountActor,
  { after }: { after?: string } = {},
): Promise<{ rows: CounterNoticeListItem[]; next: string | null }> {
  const rows = await db.counterNotice.findMany({
    where: { ...visibleTo(actor), ...(after ? { id: { lt: after } } : {}) },
    include: listInclude,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** How many wait for the complainant's answer; at most 99 are counted. */
export async function countToAnswer(actor: AccountActor): Promise<number> {
  const rows = await db.counterNotice.findMany({
    where: { status: 'FORWARDED', notice: { party: { members: { some: { accountId: actor.accountId } } } } },
    select: { id: true },
    take: 99,
  });
  return rows.length;
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

/** What a seller sees of the notice: the claim and its reasons, their own listings, their own counter-notices. */
export async function getSellerCase(actor: SellerActor) {
  const access = await db.sellerAccess.findUnique({
    where: { id: actor.sellerAccessId },
    include: {
      seller: { select: { name: true, marketplace: true } },
      notice: {
        include: {
          party: { select: { name: true } },
          right: {
            select: {
              kind: true,
              title: true,
              number: true,
              office: true,
              niceClasses: true,
              patentKind: true,
            },
          },
          account: { select: { email: true } },
        },
      },
      listings: {
        include: { listing: true, decisions: { include: { decision: true } } },
        orderBy: { position: 'asc' },
      },
      counterNotices: {
        include: { deadlines: true, response: true, listings: true },
        orderBy: { id: 'asc' },
      },
    },
  });
  if (!access) throw new NotFound('seller access');
  return access;
}
export type SellerCase = Awaited<ReturnType<typeof getSellerCase>>;
