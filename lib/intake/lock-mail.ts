import { validate as isUuid } from 'uuid';
import type { MailThread } from '@/lib/generated/prisma/client';
import type { AccountActor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';

/**
 * Holds a thread until the transaction ends: reviewers who decide at the same moment come one after the other, and the
 * second finds what the first has left. @throws NotFound for a stranger
 */
export async function lockMail(tx: Tx, actor: AccountActor, id: string): Promise<MailThread> {
  const visible = await visibleTo(actor, tx);
  if (!isUuid(id)) throw new NotFound('mail');
  await tx.$queryRaw`SELECT 1 FROM mail_thread WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const thread = await tx.mailThread.findFirst({ where: { AND: [visible, { id }] } });
  if (!thread) throw new NotFound('mail');
  return thread;
}

/** What every decision of a reviewer leaves with the thread: it is in the queue no more. */
export const decidedBy = ({ accountId }: AccountActor, at: Date) => ({
  queuedAt: null,
  reviewerId: accountId,
  reviewedAt: at,
});
