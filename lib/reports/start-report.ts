import type { z } from 'zod';
import { startChallenge } from '@/lib/accounts/challenge';
import type { SignedIn } from '@/lib/accounts/session';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { newReference } from '@/lib/platform/reference';
import { hashToken } from '@/lib/platform/token';
import { v7 as uuidv7 } from 'uuid';
import { reportToken } from './report-token';
import type { startReportSchema } from './schema';

/** How long a report that was never sent is kept, in milliseconds, and its link opens it. */
const REPORT_LIFETIME_MS = 14 * DAY;

/**
 * Begins a report without an account: a code goes to the address. The mail, and the answer here, are the same whether
 * the address is new, was used for a report before or has an account; what it is comes out only to whoever has the code.
 * @returns the challenge's id
 * @throws RateLimited
 */
export async function askToStart(
  { name, email }: z.output<typeof startReportSchema>,
  locale: string,
): Promise<string> {
  const known = await db.account.findUnique({ where: { email }, select: { id: true } });
  return startChallenge({ purpose: 'REPORT', email, locale, name, accountId: known?.id ?? null });
}

/** Makes the report of an account that proved its address, and has its link mailed. */
export async function createReport(tx: Tx, actor: AccountActor, locale: string): Promise<string> {
  const now = clock.now();
  const id = uuidv7();
  await tx.report.create({
    data: {
      id,
      reference: newReference('F', now),
      accountId: actor.accountId,
      tokenHash: hashToken(reportToken(id)),
      locale,
      createdAt: now,
      expiresAt: new Date(now.getTime() + REPORT_LIFETIME_MS),
    },
  });
  await record(tx, actor, {
    type: 'report.started',
    chainId: id,
    subjectType: 'report',
    subjectId: id,
    data: {},
  });
  await enqueue(tx, { name: 'mail.send', payload: { mail: 'report-link', subjectId: id, variant: 'start' } });
  return id;
}

/** Begins another report of a guest whose address is proven already. @returns the report's id */
export function startAnother(actor: SignedIn): Promise<string> {
  return inTransaction((tx) => createReport(tx, actor, actor.locale));
}
