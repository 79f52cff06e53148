import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import { redeemChallenge, startChallenge } from './challenge';
import { checkPassword, hashPassword } from './password';
import type { forgotPasswordSchema, resetPasswordSchema } from './schema';
import { startSession } from './session';

/** Sends a code to choose a new password with. An address without an account gets a mail that says so. */
export async function forgotPassword(
  { email }: z.output<typeof forgotPasswordSchema>,
  locale: string,
): Promise<string> {
  const account = await db.account.findUnique({
    where: { email, disabledAt: null, guest: false },
    select: { id: true, locale: true },
  });
  return startChallenge({
    purpose: 'RESET_PASSWORD',
    email,
    locale: account?.locale ?? locale,
    accountId: account?.id ?? null,
  });
}

/**
 * Sets a new password, signs everyone else out and this browser in.
 * @returns the session's token
 * @throws Invalid on `password` or `code`
 */
export async function resetPassword(
  input: z.output<typeof resetPasswordSchema>,
  userAgent: string,
): Promise<string> {
  const { challengeId, password } = input;
  const challenge = await db.emailChallenge.findUnique({ where: { id: challengeId } });
  if (!challenge) throw new NotFound('challenge');
  checkPassword(password, { name: '', email: challenge.email });
  const passwordHash = await hashPassword(password);
  return redeemChallenge('RESET_PASSWORD', input, async (tx, { accountId }) => {
    const id = accountId ?? '';
    const changed = await tx.account.update({ where: { id }, data: { passwordHash } });
    // only now: whoever has no code must not find out whose account this is, or that there is one
    checkPassword(password, changed);
    await tx.session.updateMany({
      where: { accountId: id, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    const actor: AccountActor = { kind: 'account', accountId: id, role: changed.role };
    await record(tx, actor, {
      type: 'account.password_reset',
      chainId: id,
      subjectType: 'account',
      subjectId: id,
      data: {},
    });
    await enqueue(tx, {
      name: 'mail.send',
      payload: { mail: 'account-password-changed', subjectId: id, variant: challengeId },
    });
    return startSession(tx, changed, userAgent);
  });
}
