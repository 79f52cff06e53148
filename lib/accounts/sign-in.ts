import type { z } from 'zod';
import type { Account } from '@/lib/generated/prisma/client';
import { MINUTE } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { countAttempt, forgetAttempts } from '@/lib/platform/rate-limit';
import { isPassword } from './password';
import type { signInSchema } from './schema';
import { startSession } from './session';

/** Wrong tries in a row one address gets: guessing ends long before a person's memory does. */
const PER_ADDRESS = { limit: 20, windowMs: 15 * MINUTE };

/**
 * The account that an address and a password open.
 * @throws Invalid on `password`, the same for a wrong password, an unknown address and a closed account; RateLimited
 */
export async function accountByPassword(input: z.output<typeof signInSchema>): Promise<Account> {
  await countAttempt('sign-in', input.email, PER_ADDRESS);
  const account = await db.account.findUnique({ where: { email: input.email } });
  const right = await isPassword(input.password, account?.passwordHash ?? null);
  if (!account || !right || account.disabledAt) throw new Invalid({ password: 'sign_in_failed' });
  await forgetAttempts('sign-in', input.email);
  return account;
}

/** Signs in with address and password. @returns the session's token @throws as `accountByPassword` */
export async function signIn(input: z.output<typeof signInSchema>, userAgent: string): Promise<string> {
  const account = await accountByPassword(input);
  return inTransaction((tx) => startSession(tx, account, userAgent));
}
