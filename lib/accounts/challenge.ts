import type { EmailChallenge } from '@/lib/generated/prisma/client';
import type { ChallengePurpose } from '@/lib/generated/prisma/enums';
import { clock, HOUR, MINUTE, SECOND } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import { countAttempt } from '@/lib/platform/rate-limit';
import { derivedCode, sameSecret } from '@/lib/platform/token';

/** How long a code is good for, in milliseconds. */
export const CODE_LIFETIME_MS = 10 * MINUTE;
/** Tries per code sent. */
const MAX_ATTEMPTS = 5;
/** Pause between two mails of one challenge, in milliseconds. */
export const RESEND_PAUSE_MS = 60 * SECOND;
/** Mails one challenge sends. */
const MAX_SENDS = 5;
/** Challenges one address gets: enough for a bad day, too few to flood a mailbox or to guess. */
const PER_ADDRESS = { limit: 15, windowMs: HOUR };

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
    const { id } = await tx.emailChallenge.create({
      data: { ...given, createdAt: now, sentAt: now, expiresAt },
      select: { id: true },
    });
    await enqueue(tx, mailOf(id, 1));
    return id;
  });
}

/**
 * Sends another code, which replaces the one before.
 * @throws NotFound; Invalid on `code`: `code_too_soon` within a minute, `code_used` after it was redeemed,
 *   `code_used_up` when too many were sent
 */
export async function resendChallenge(id: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM email_challenge WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.emailChallenge.findUnique({ where: { id } });
    if (!row) throw new NotFound('challenge');
    const now = clock.now();
    if (row.consumedAt) throw new Invalid({ code: 'code_used' });
    if (now.getTime() - row.sentAt.getTime() < RESEND_PAUSE_MS) throw new Invalid({ code: 'code_too_soon' });
    if (row.sends >= MAX_SENDS) throw new Invalid({ code: 'code_used_up' });
    const sends = row.sends + 1;
    const expiresAt = new Date(now.getTime() + CODE_LIFETIME_MS);
    await tx.emailChallenge.update({ where: { id }, data: { sends, attempts: 0, sentAt: now, expiresAt } });
    await enqueue(tx, mailOf(id, sends));
  });
}

async function whyRefused(id: string): Promise<Error> {
  const row = await db.emailChallenge.findUnique({ where: { id } });
  if (!row) return new NotFound('challenge');
  if (row.consumedAt) return new Invalid({ code: 'code_used' });
  return new Invalid({ code: row.expiresAt <= clock.now() ? 'code_expired' : 'code_used_up' });
}

/** A challenge that opens something when its code is right: not the decoys sent where an address is (un)known. */
function opens({ purpose, accountId }: EmailChallenge): boolean {
  if (purpose === 'REGISTER') return accountId === null;
  if (purpose === 'RESET_PASSWORD') return accountId !== null;
  return true;
}

/**
 * Redeems a code once. The try counts whatever comes of it; what the code opens is done by `open` in the transaction
 * that uses the code up, so that a crash leaves either both or neither.
 * @throws NotFound; Invalid on `code`: `code_wrong`, `code_expired`, `code_used`, `code_used_up` after five tries
 */
export async function redeemChallenge<T>(
  id: string,
  code: string,
  open: (tx: Tx, challenge: EmailChallenge) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  const tried = await db.emailChallenge.updateMany({
    where: { id, consumedAt: null, expiresAt: { gt: now }, attempts: { lt: MAX_ATTEMPTS } },
    data: { attempts: { increment: 1 } },
  });
  if (tried.count === 0) throw await whyRefused(id);
  const challenge = await db.emailChallenge.findUniqueOrThrow({ where: { id } });
  if (!sameSecret(code, codeOf(challenge)) || !opens(challenge)) throw new Invalid({ code: 'code_wrong' });
  return inTransaction(async (tx) => {
    const { count } = await tx.emailChallenge.updateMany({
      where: { id, consumedAt: null },
      data: { consumedAt: now },
    });
    if (count === 0) throw new Invalid({ code: 'code_used' });
    return open(tx, challenge);
  });
}

/** What the page that asks for the code shows: where it went, masked, and whether it can still be used. */
export async function findChallenge(
  id: string,
  purpose: ChallengePurpose,
): Promise<{ id: string; email: string; sentAt: Date; expiresAt: Date } | null> {
  return db.emailChallenge.findFirst({
    where: { id, purpose, consumedAt: null },
    select: { id: true, email: true, sentAt: true, expiresAt: true },
  });
}
