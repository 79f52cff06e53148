import { afterEach } from 'vitest';
import { codeOf } from '@/lib/accounts/challenge';
import { hashPassword } from '@/lib/accounts/password';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeAccount, next } from '@/tests/factories/accounts';

export const PASSWORD = 'a lovely long one';
export const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150.0.0.0 Safari/537.36';
export const HERE = { userAgent: BROWSER, timeZone: 'Europe/Berlin' };

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});
/** Moves the clock, in milliseconds from the real time. */
export const later = (ms: number): void => {
  clock.now = () => new Date(realNow().getTime() + ms);
};

export const freshEmail = (): string => `new-${next()}-${realNow().getTime()}@test.example`;

/** What a person gives to register. */
export const newcomer = (email = freshEmail()) =>
  ({ name: 'Nora New', email, password: PASSWORD, terms: 'on' }) as const;

/** The code of a challenge's latest mail, as the mail would show it. */
export async function codeFor(challengeId: string): Promise<string> {
  return codeOf(await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } }));
}

/** A code that is not the right one. */
export async function wrongCodeFor(challengeId: string): Promise<string> {
  return (await codeFor(challengeId)) === '123456' ? '654321' : '123456';
}

/** Registers an address to the end. @returns the account and the session's token */
export async function registered(email = freshEmail()) {
  const challengeId = await register(newcomer(email), 'en');
  const token = await confirmRegistration({ challengeId, code: await codeFor(challengeId) }, HERE);
  return { email, token, account: await db.account.findUniqueOrThrow({ where: { email } }) };
}

/** An account with `PASSWORD`. */
export const withPassword = async (given: Parameters<typeof makeAccount>[0] = {}) =>
  makeAccount({ ...given, passwordHash: await hashPassword(PASSWORD) });
