import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { redeemChallenge, startChallenge } from './challenge';
import { upgradeGuest } from './guest';
import { checkPassword, hashPassword } from './password';
import type { codeSchema, registerSchema } from './schema';
import { startSession } from './session';

/**
 * Begins a registration: a code goes to the address. Where the address has an account already the mail says so
 * instead, and no code opens anything; the answer here is the same and takes as long.
 * @returns the challenge's id
 * @throws Invalid on `password` when it is too easily guessed
 */
export async function register(input: z.output<typeof registerSchema>, locale: string): Promise<string> {
  const { name, email, password } = input;
  checkPassword(password, input);
  const [passwordHash, known] = await Promise.all([
    hashPassword(password),
    // a guest account has no password yet: registering gives it one
    db.account.findUnique({ where: { email, guest: false }, select: { id: true, locale: true } }),
  ]);
  return startChallenge({
    purpose: 'REGISTER',
    email,
    locale: known?.locale ?? locale,
    accountId: known?.id ?? null,
    ...(known ? {} : { name, passwordHash }),
  });
}

/**
 * Proves the address by its code: makes the account, or makes a full one of the guest account with which its owner has
 * filed before, and signs it in.
 * @param browser what it calls itself, and where its clock stands when that is known
 * @returns the session's token
 * @throws Invalid on `code`: see `redeemChallenge`, and `email_taken` when the address got an account in the meantime
 */
export function confirmRegistration(
  input: z.output<typeof codeSchema>,
  { userAgent, timeZone }: { userAgent: string; timeZone: string | null },
): Promise<string> {
  return redeemChallenge('REGISTER', input, async (tx, { email, name, passwordHash, locale }) => {
    const upgraded = await upgradeGuest(tx, email, { name: name ?? '', passwordHash, timeZone });
    if (upgraded) return startSession(tx, upgraded, userAgent);
    const [account] = await tx.account.createManyAndReturn({
      data: { email, name: name ?? '', passwordHash, locale, timeZone, createdAt: clock.now() },
      // two registrations of one address may run side by side: the first to be confirmed has it
      skipDuplicates: true,
    });
    if (!account) throw new Invalid({ code: 'email_taken' });
    const actor: AccountActor = { kind: 'account', accountId: account.id, role: account.role };
    await record(tx, actor, {
      type: 'account.registered',
      chainId: account.id,
      subjectType: 'account',
      subjectId: account.id,
      data: {},
    });
    return startSession(tx, account, userAgent);
  });
}
