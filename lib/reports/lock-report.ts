import { validate as isUuid } from 'uuid';
import type { Report } from '@/lib/generated/prisma/client';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';

/** Where-clause of one report, if it exists for the actor: its own, and while unsent for 14 days. */
export function ownReport(actor: AccountActor, id: string) {
  if (!isUuid(id) || !isMember(actor)) throw new NotFound('report');
  return {
    id,
    accountId: actor.accountId,
    OR: [{ submittedAt: { not: null } }, { expiresAt: { gt: clock.now() } }],
  };
}

/**
 * Holds the report until the transaction ends: a second tab, and the worker that clears away what was abandoned, come
 * after. @throws NotFound for a stranger, and when it has been deleted or is about to be
 */
export async function lockReport(tx: Tx, actor: AccountActor, id: string): Promise<Report> {
  const where = ownReport(actor, id);
  await tx.$queryRaw`SELECT 1 FROM report WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.report.findFirst({ where });
  if (!row) throw new NotFound('report');
  return row;
}

/** The same for one that has not been sent yet. @throws InvalidTransition once it has been sent */
export async function lockUnsent(tx: Tx, actor: AccountActor, id: string): Promise<Report> {
  const row = await lockReport(tx, actor, id);
  if (row.submittedAt) throw new InvalidTransition('report has been sent');
  return row;
}
