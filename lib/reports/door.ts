import type { z } from 'zod';
import { redeemChallenge, startChallenge } from '@/lib/accounts/challenge';
import { findOrCreateGuest } from '@/lib/accounts/guest';
import { maskEmail } from '@/lib/accounts/mask-email';
import { startSession } from '@/lib/accounts/session';
import type { EmailChallenge } from '@/lib/generated/prisma/client';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { hashToken } from '@/lib/platform/token';
import type { reportCodeSchema } from './schema';
import { createReport } from './start-report';

/** What a link shows before the address is confirmed: nothing of the report but that there is one. */
interface ReportDoor {
  reportId: string;
  maskedEmail: string;
  locale: string;
  /** whose it is: a browser that speaks for them already needs no code */
  accountId: string;
}

async function reportByToken(token: string) {
  const report = await db.report.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      locale: true,
      expiresAt: true,
      submittedAt: true,
      account: { select: { id: true, email: true, disabledAt: true } },
    },
  });
  // what was sent can be looked at for as long as it is kept
  const over = !report || (!report.submittedAt && report.expiresAt <= clock.now());
  if (over || report.account.disabledAt) throw new NotFound('report');
  return report;
}

/**
 * What a link opens. Looking changes nothing: mail scanners follow links.
 * @throws NotFound for altered and expired links alike
 */
export async function getReportDoor(token: string): Promise<ReportDoor> {
  const { id, locale, account } = await reportByToken(token);
  return { reportId: id, locale, maskedEmail: maskEmail(account.email), accountId: account.id };
}

/**
 * Mails a code to the address the link was sent to, whoever has the link.
 * @returns the challenge's id
 */
export async function sendReportCode(token: string): Promise<string> {
  const { id, locale, account } = await reportByToken(token);
  return startChallenge({
    purpose: 'REPORT',
    email: account.email,
    locale,
    accountId: account.id,
    reportId: id,
  });
}

/** What a confirmed address opens: a report, or the knowledge that it has an account. */
type Opened = { reportId: string; token: string } | { reportId: null };

const actorOf = ({ id, role }: { id: string; role: AccountActor['role'] }): AccountActor => ({
  kind: 'account',
  accountId: id,
  role,
});

/** The report a challenge was sent for, or a new one of the address. */
async function openFor(tx: Tx, challenge: EmailChallenge, userAgent: string): Promise<Opened> {
  const { email, locale, name, reportId } = challenge;
  const account = await findOrCreateGuest(tx, { email, name: name ?? '', locale });
  if (!account.guest || account.disabledAt) return { reportId: null };
  if (reportId) return { reportId, token: await startSession(tx, account, userAgent) };
  // the owner of the address has just said so
  await tx.account.update({ where: { id: account.id }, data: { name: name ?? '', locale } });
  const fresh = await createReport(tx, actorOf(account), locale);
  return { reportId: fresh, token: await startSession(tx, account, userAgent) };
}

/**
 * Redeems the code: signs the owner of the address in as a guest and opens the report it was sent for, or a new one. For
 * an address with a full account nothing is opened and nothing of what was typed is kept.
 * @throws NotFound; Invalid on `code`; RateLimited
 */
export function openReport(input: z.output<typeof reportCodeSchema>, userAgent: string): Promise<Opened> {
  return redeemChallenge('REPORT', input, (tx, challenge) => openFor(tx, challenge, userAgent));
}
