import type { EmailChallenge } from '@/lib/generated/prisma/client';
import type { ChallengePurpose } from '@/lib/generated/prisma/enums';
import { clock, DAY, HOUR, MINUTE, SECOND } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import { countAttempt, forgetAttempts } from '@/lib/platform/rate-limit';
import { derivedCode, sameSecret } from '@/lib/platform/token';
import { maskEmail } from './mask-email';

/** How long a code is good for, in milliseconds. */
const CODE_LIFETIME_MS = 10 * MINUTE;
/** Tries per code sent. */
const MAX_ATTEMPTS = 5;
/** Pause between two mails of one challenge, in milliseconds. */
const RESEND_PAUSE_MS = 60 * SECOND;
/** Mails one challenge sends. */
const MAX_SENDS = 5;
/** Challenges one address gets: enough for a bad day, too few to flood a mailbox or to guess. */
const PER_ADDRESS = { limit: 15, windowMs: HOUR };
/** Wrong codes in a row one address gets, over all its challenges: a million codes would take a guesser 50 years. */
const WRONG_PER_ADDRESS = { limit: 50, windowMs: DAY };
/** What was never proven is kept this long, in milliseconds: longer than its mail is retried. */
const KEPT_MS = 2 * DAY;
/** Old ones a new one sweeps away: more than come in, few enough to cost nothing. */
const SWEPT = 20;

/** The six digits of a challenge's latest mail. Derived, so that the mail's job can write them on every retry. */
export const codeOf = ({ id, sends }: Pick<EmailChallenge, 'id' | 'sends'>): string =>
  derivedCode(`challenge:${id}:${sends}`);

export interface NewChallenge {
  purpose: ChallengePurpose;
  email: string;
  locale: string;
  /** whose address it is, when it is known */
  accountId?: string | null;
  sellerAccessId?: string;
  reportId?: string;
  /** the marketplace login the address is proven for */
  pendingLoginId?: string;
  /** what registration keeps until the address is proven */
  name?: string;
  passwordHash?: string;
}

const mailOf = (id: string, sends: number) =>
  ({ name: 'mail.send', payload: { mail: 'account-code', subjectId: id, variant: `s${sends}` } }) as const;

/**
 * Sends a six-digit code to an address.
 * @returns the challenge's id, which says nothing about the address
 * @throws RateLimited when the address has been sent too many
 */
export async function startChallenge(given: NewChallenge): Promise<string> {
  await countAttempt('code', given.email, PER_ADDRESS);
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + CODE_LIFETIME_MS);
  return inTransaction(async (tx) => {
    await sweep(tx);
    const { id } = await tx.emailChallenge.create({
      data: { ...given, createdAt: now, sentAt: now, expiresAt },
      select: { id: true },
    });
    await enqueue(tx, mailOf(id, 1));
    return id;
  });
}

/** Takes away the oldest that are of no use any more: they hold names, addresses and passwords' hashes. */
async function sweep(tx: Tx): Promise<void> {
  const over = new Date(clock.now().getTime() - KEPT_MS);
  await tx.$executeRaw`DELETE FROM email_challenge WHERE id IN (
    SELECT id FROM (SELECT id, created_at FROM email_challenge ORDER BY id LIMIT ${SWEPT} FOR UPDATE SKIP LOCKED) oldest
    WHERE created_at < ${over})`;
}

/**
 * Sends another code, which replaces the one before.
 * @returns how many have been sent
 * @throws NotFound; Invalid as a whole: `code_too_soon` within a minute, `code_used` after it was redeemed,
 *   `code_too_many` when too many were sent
 */
export async function resendChallenge(id: string): Promise<number> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM email_challenge WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.emailChallenge.findUnique({ where: { id } });
    if (!row) throw new NotFound('challenge');
    const now = clock.now();
    if (row.consumedAt) throw new Invalid({ '': 'code_used' });
    if (now.getTime() - row.sentAt.getTime() < RESEND_PAUSE_MS) throw new Invalid({ '': 'code_too_soon' });
    if (row.sends >= MAX_SENDS) throw new Invalid({ '': 'code_too_many' });
    const sends = row.sends + 1;
    const expiresAt = new Date(now.getTime() + CODE_LIFETIME_MS);
    await tx.emailChallenge.update({ where: { id }, data: { sends, attempts: 0, sentAt: now, expiresAt } });
    await enqueue(tx, mailOf(id, sends));
    return sends;
  });
}

async function whyRefused(purpose: ChallengePurpose, id: string): Promise<Error> {
  const row = await db.emailChallenge.findUnique({ where: { id, purpose } });
  if (!row) return new NotFound('challenge');
  if (row.consumedAt) return new Invalid({ code: 'code_used' });
  return new Invalid({ code: row.expiresAt <= clock.now() ? 'code_expired' : 'code_used_up' });
}

/** A challenge that opens something when its code is right: not the decoys sent where an address is (un)known. */
function opens({ purpose, accountId }: EmailChallenge): boolean {
  if (purpose === 'REGISTER') return accountId === null;
  if (purpose === 'RESET_PASSWORD') return accountId !== null;
  if (purpose === 'EXTERNAL_LOGIN') return accountId === null;
  return true;
}

/**
 * Redeems a code once. The try counts whatever comes of it; what the code opens is done by `open` in the transaction
 * that uses the code up, so that a crash leaves either both or neither.
 * @param purpose what the code was sent for: one sent for something else opens nothing here
 * @throws NotFound; RateLimited after too many wrong codes for one address; Invalid on `code`: `code_wrong`,
 *   `code_expired`, `code_used`, `code_used_up` after five tries
 */
export async function redeemChallenge<T>(
  purpose: ChallengePurpose,
  { challengeId: id, code }: { challengeId: string; code: string },
  open: (tx: Tx, challenge: EmailChallenge) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  const [challenge] = await db.emailChallenge.updateManyAndReturn({
    where: { id, purpose, consumedAt: null, expiresAt: { gt: now }, attempts: { lt: MAX_ATTEMPTS } },
    data: { attempts: { increment: 1 } },
  });
  if (!challenge) throw await whyRefused(purpose, id);
  await countAttempt('code-try', challenge.email, WRONG_PER_ADDRESS);
  if (!sameSecret(code, codeOf(challenge)) || !opens(challenge)) throw new Invalid({ code: 'code_wrong' });
  await forgetAttempts('code-try', challenge.email);
  return inTransaction(async (tx) => {
    const { count } = await tx.emailChallenge.updateMany({
      where: { id, consumedAt: null },
      data: { consumedAt: now },
    });
    if (count === 0) throw new Invalid({ code: 'code_used' });
    return open(tx, challenge);
  });
}

/** What the page that asks for a code shows. */
export interface ChallengeView {
  id: string;
  /** the address with all but its first letter and its domain hidden */
  maskedEmail: string;
  sentAt: Date;
  /** the code has done its work */
  used: boolean;
}

/** The challenge a page is about; null when there is none (any more) for this purpose. */
export async function findChallenge(purpose: ChallengePurpose, id: string): Promise<ChallengeView | null> {
  const row = await db.emailChallenge.findUnique({ where: { id, purpose } });
  if (!row) return null;
  return { id, maskedEmail: maskEmail(row.email), sentAt: row.sentAt, used: row.consumedAt !== null };
}
