import { describe, expect, it } from 'vitest';
import { findChallenge, resendChallenge } from '@/lib/accounts/challenge';
import { forgotPassword, resetPassword } from '@/lib/accounts/reset-password';
import { findSession } from '@/lib/accounts/session';
import { signIn } from '@/lib/accounts/sign-in';
import { MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { waitingJobs } from '@/tests/support/run-jobs';
import { BROWSER, codeFor, freshEmail, later, PASSWORD, withPassword, wrongCodeFor } from './newcomers';

const NEW = 'another long one';
const forgot = (email: string) => forgotPassword({ email }, 'en');
const reset = (challengeId: string, code: string, password = NEW) =>
  resetPassword({ challengeId, code, password }, BROWSER);
const enter = (email: string, password: string) => signIn({ email, password }, BROWSER);

describe('a new password', () => {
  it('replaces the old one, ends every session and signs this browser in', async () => {
    const { account } = await withPassword();
    const { email, id } = account;
    const before = [await enter(email, PASSWORD), await enter(email, PASSWORD)];
    const challengeId = await forgot(email);
    const token = await reset(challengeId, await codeFor(challengeId));
    expect(await Promise.all(before.map(findSession))).toEqual([null, null]);
    expect(await findSession(token)).toMatchObject({ accountId: id });
    await expect(enter(email, PASSWORD)).rejects.toMatchObject({ fields: { password: 'sign_in_failed' } });
    await expect(enter(email, NEW)).resolves.toEqual(expect.any(String));
    expect(await waitingJobs('mail.send')).toContainEqual({
      mail: 'account-password-changed',
      subjectId: id,
      variant: challengeId,
    });
    const events = await db.auditEvent.findMany({ where: { chainId: id } });
    expect(events.map((event) => event.type)).toContain('account.password_reset');
  });

  it('is asked for in the same words for an address without an account, and opens nothing there', async () => {
    const { account } = await withPassword();
    const seen = async (email: string) => {
      const challengeId = await forgot(email);
      const { used } = (await findChallenge('RESET_PASSWORD', challengeId)) ?? {};
      const wrong = await wrongCodeFor(challengeId);
      const refusals = [];
      for (let i = 0; i < 6; i += 1) {
        refusals.push(await reset(challengeId, wrong).catch((error: { fields?: unknown }) => error.fields));
      }
      later(2 * MINUTE);
      refusals.push(await resendChallenge(challengeId));
      later(0);
      return { used, refusals };
    };
    const stranger = freshEmail();
    expect(await seen(stranger)).toEqual(await seen(account.email));
    const challengeId = await forgot(stranger);
    await expect(reset(challengeId, await codeFor(challengeId))).rejects.toMatchObject({
      fields: { code: 'code_wrong' },
    });
  });

  it('opens nothing for a closed account', async () => {
    const { account } = await withPassword();
    await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    const challengeId = await forgot(account.email);
    await expect(reset(challengeId, await codeFor(challengeId))).rejects.toMatchObject({
      fields: { code: 'code_wrong' },
    });
  });

  it('may not be everyone’s, nor the person’s own name', async () => {
    const { account } = await withPassword({ name: 'Wilhelmina Okonkwo' });
    const challengeId = await forgot(account.email);
    const code = await codeFor(challengeId);
    await expect(reset(challengeId, code, 'password1234')).rejects.toMatchObject({
      fields: { password: 'password_common' },
    });
    await expect(reset(challengeId, code, 'wilhelminaokonkwo')).rejects.toMatchObject({
      fields: { password: 'password_personal' },
    });
    // neither used the code up, nor changed anything
    await expect(enter(account.email, PASSWORD)).resolves.toEqual(expect.any(String));
    await expect(reset(challengeId, code)).resolves.toEqual(expect.any(String));
  });

  it('does not tell who holds an address to somebody without the code', async () => {
    const { account } = await withPassword({ name: 'Wilhelmina Okonkwo' });
    const challengeId = await forgot(account.email);
    const guess = reset(challengeId, await wrongCodeFor(challengeId), 'wilhelminaokonkwo');
    await expect(guess).rejects.toMatchObject({ fields: { code: 'code_wrong' } });
  });
});
