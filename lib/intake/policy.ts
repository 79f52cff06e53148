import type { Prisma } from '@/lib/generated/prisma/client';
import { isStaff, type AccountActor, type Actor } from '@/lib/platform/actor';
import { db, type Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import type { Relation } from '@/lib/workflow/machine';

/** What an actor is to a thread: staff read it, unless they wrote it; its sender has no account to speak of. */
export function relationOf(actor: Actor, row: { senderId: string | null }): Relation | null {
  if (actor.kind === 'system') return 'system';
  if (!isStaff(actor) || row.senderId === actor.accountId) return null;
  return 'reviewer';
}

/**
 * Where-clause of the threads that exist for a reviewer: those of other people.
 * @throws NotFound for anyone but staff
 */
export async function visibleTo(actor: AccountActor, tx: Tx = db): Promise<Prisma.MailThreadWhereInput> {
  if (!isStaff(actor)) throw new NotFound('mail');
  const own = await tx.account.findUnique({ where: { id: actor.accountId }, select: { email: true } });
  return { senderEmail: { not: own?.email ?? '' } };
}
