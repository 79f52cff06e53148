import type { Prisma } from '@/lib/generated/prisma/client';
import { queueOrder, queuePage, waitingAfter, type QueueKey } from '@/lib/identities/queue';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { visibleTo } from './policy';
import { asFindings, listingsIn, type Findings } from './understand';

const select = {
  id: true,
  reference: true,
  subject: true,
  senderEmail: true,
  senderName: true,
  findings: true,
  confirmedAt: true,
  queuedAt: true,
  _count: { select: { messages: true } },
} as const satisfies Prisma.MailThreadSelect;

type Selected = Prisma.MailThreadGetPayload<{ select: typeof select }>;
export type MailQueueRow = Omit<Selected, 'findings' | '_count'> & {
  type: Findings['type'];
  listings: number;
  messages: number;
};

/** The mails waiting for a reviewer, longest waiting first, by key; nothing the reviewer wrote. */
export async function listMailQueue(
  actor: AccountActor,
  { after }: { after?: QueueKey } = {},
): Promise<{ rows: MailQueueRow[]; next: QueueKey | null }> {
  const visible = await visibleTo(actor);
  const found = await db.mailThread.findMany({
    where: { AND: [visible, waitingAfter(after)] },
    select,
    ...queueOrder,
  });
  const { page, next } = queuePage(found);
  const rows = page.map(({ findings: stored, _count, ...row }) => {
    const { type, infringing } = asFindings(stored);
    return { ...row, type, listings: listingsIn(infringing).length, messages: _count.messages };
  });
  return { rows, next };
}

/** A mail whose sender was asked for something and has not answered. */
export interface AskedMail {
  id: string;
  reference: string;
  subject: string;
  senderEmail: string;
  askedAt: Date;
}

/** The mails that wait for their senders, asked the longest ago first; `most` of them, nothing the reviewer wrote. */
export async function listAskedMails(actor: AccountActor, most = 50): Promise<AskedMail[]> {
  const visible = await visibleTo(actor);
  const rows = await db.mailThread.findMany({
    where: { AND: [visible, { status: 'WAITING' }] },
    select: { id: true, reference: true, subject: true, senderEmail: true, reviewedAt: true },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.flatMap(({ reviewedAt, ...row }) => (reviewedAt ? [{ ...row, askedAt: reviewedAt }] : []));
}
