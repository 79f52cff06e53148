import type { z } from 'zod';
import type { Account, PendingLogin } from '@/lib/generated/prisma/client';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { redeemChallenge, startChallenge } from './challenge';
import { addLogin } from './external-login';
import { upgradeGuest } from './guest';
import { getPendingLogin, takePendingLogin } from './pending-login';
import type { codeSchema, joinSchema, signInSchema } from './schema';
import { startSession } from './session';
import { accountByPassword } from './sign-in';

/** What a browser calls itself, where its clock stands when that is known, and the language it reads. */
interface Origin {
  userAgent: string;
  timeZone: string | null;
  locale: string;
}

async function makeAccount(
  tx: Tx,
  data: { email: string; name: string; locale: string; timeZone: string | null },
): Promise<Account | null> {
  const [account] = await tx.account.createManyAndReturn({
    data: { ...data, createdAt: clock.now() },
    skipDuplicates: true,
  });
  if (!account) return null;
  const actor: AccountActor = { kind: 'account', accountId: account.id, role: account.role };
  await record(tx, actor, {
    type: 'account.registered',
    chainId: account.id,
    subjectType: 'account',
    subjectId: account.id,
    data: {},
  });
  return account;
}

/** With the address that the marketplace has proven there is nothing left to prove, where nobody has it here. */
async function joinAtOnce(
  token: string,
  { email, name }: z.output<typeof joinSchema>,
  { userAgent, timeZone, locale }: Origin,
): Promise<string> {
  return inTransaction(async (tx) => {
    const proof = await takePendingLogin(tx, token);
    const account = await makeAccount(tx, { email, name, locale, timeZone });
    if (!account) throw new Invalid({ email: 'external_known' });
    await addLogin(tx, account, proof);
    return startSession(tx, account, userAgent);
  });
}

const proves = ({ email, emailVerified }: PendingLogin, address: string): boolean =>
  emailVerified && email === address;

/**
 * Makes an account for somebody who came from a marketplace: at once with the address that the marketplace has proven,
 * else a code goes to the address. Where that has an account the mail says so instead and no code opens anything; the
 * answer here is the same.
 * @param token of the pending login, from the browser's cookie
 * @returns the session's token, or the challenge's id
 * @throws Invalid as a whole: `external_over`; on `email`: `external_known` when the marketplace has proven
 *   the address and it has an account here, which only its password can open
 */
export async function joinFromMarketplace(
  token: string,
  input: z.output<typeof joinSchema>,
  origin: Origin,
): Promise<{ session: string } | { challengeId: string }> {
  const pending = await getPendingLogin(token);
  const known = await db.account.findUnique({
    where: { email: input.email },
    select: { id: true, locale: true, guest: true },
  });
  if (proves(pending, input.email) && !known?.guest)
    return { session: await joinAtOnce(token, input, origin) };
  const full = known && !known.guest ? known : null;
  const challengeId = await startChallenge({
    purpose: 'EXTERNAL_LOGIN',
    email: input.email,
    locale: full?.locale ?? origin.locale,
    accountId: full?.id ?? null,
    pendingLoginId: pending.id,
    name: input.name,
  });
  return { challengeId };
}

/**
 * Proves the address by its code: makes the account, or a full one of the guest account with which its owner has filed
 * before, links the marketplace login to it and signs it in.
 * @param token of the very pending login the code was sent for
 * @returns the session's token
 * @throws NotFound; Invalid as a whole: `external_over`; on `code`: see `redeemChallenge`, and `email_taken` when the address got an account meanwhile
 */
export async function confirmJoining(
  token: string,
  input: z.output<typeof codeSchema>,
  { userAgent, timeZone }: Origin,
): Promise<string> {
  const pending = await getPendingLogin(token);
  const own = await db.emailChallenge.count({ where: { id: input.challengeId, pendingLoginId: pending.id } });
  if (own === 0) throw new NotFound('challenge');
  return redeemChallenge('EXTERNAL_LOGIN', input, async (tx, { email, name, locale }) => {
    const proof = await takePendingLogin(tx, token);
    const given = { name: name ?? '', timeZone };
    const guest = await upgradeGuest(tx, email, given);
    const account = guest
      ? await tx.account.findUniqueOrThrow({ where: { id: guest.id } })
      : await makeAccount(tx, { ...given, email, locale });
    if (!account) throw new Invalid({ code: 'email_taken' });
    await addLogin(tx, account, proof);
    return startSession(tx, account, userAgent);
  });
}

/**
 * Links a pending login to the account whose address and password are given, and signs it in.
 * @returns the session's token
 * @throws Invalid as a whole: `external_over`; on `password` as `signIn`; RateLimited; and as `addLogin`
 */
export async function joinAccount(
  token: string,
  input: z.output<typeof signInSchema>,
  userAgent: string,
): Promise<string> {
  await getPendingLogin(token);
  const account = await accountByPassword(input);
  return inTransaction(async (tx) => {
    const proof = await takePendingLogin(tx, token);
    await addLogin(tx, account, proof);
    return startSession(tx, account, userAgent);
  });
}
