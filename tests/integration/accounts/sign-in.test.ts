import { describe, expect, it } from 'vitest';
import { findSession } from '@/lib/accounts/session';
import { signIn } from '@/lib/accounts/sign-in';
import { MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { BROWSER, freshEmail, later, PASSWORD, withPassword } from './newcomers';

const enter = (email: string, password = PASSWORD) => signIn({ email, password }, BROWSER);
const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => ({ ...(error as object) }),
  );

describe('signing in', () => {
  it('gives a token that stands for the account', async () => {
    const { account } = await withPassword();
    const token = await enter(account.email);
    expect(await findSession(token)).toMatchObject({
      accountId: account.id,
      role: 'MEMBER',
      kind: 'account',
    });
    const session = await db.session.findFirstOrThrow({ where: { accountId: account.id } });
    expect(session.userAgent).toBe(BROWSER);
    expect(Buffer.from(session.tokenHash).toString()).not.toContain(token);
  });

  it('refuses a wrong password, an unknown address, an account without a password and a closed one alike', async () => {
    const { account } = await withPassword();
    const { account: closed } = await withPassword();
    await db.account.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    const { account: bare } = await withPassword();
    await db.account.update({ where: { id: bare.id }, data: { passwordHash: null } });
    const refusals = await Promise.all([
      refusalOf(enter(account.email, 'not the right one')),
      refusalOf(enter(freshEmail())),
      refusalOf(enter(bare.email)),
      refusalOf(enter(closed.email)),
    ]);
    for (const refusal of refusals) {
      expect(refusal).toEqual({ code: 'invalid', fields: { password: 'sign_in_failed' } });
    }
  });

  it('takes a password in whichever way the keyboard wrote its letters', async () => {
    const { account } = await withPassword();
    const { hashPassword } = await import('@/lib/accounts/password');
    await db.account.update({
      where: { id: account.id },
      data: { passwordHash: await hashPassword('lövely lông pässword'.normalize('NFC')) },
    });
    await expect(enter(account.email, 'lövely lông pässword'.normalize('NFD'))).resolves.toEqual(
      expect.any(String),
    );
  });

  it('stops after twenty wrong tries in a row, for a quarter of an hour', async () => {
    const { account } = await withPassword();
    for (let i = 0; i < 20; i += 1) {
      expect(await refusalOf(enter(account.email, 'not the right one'))).toMatchObject({ code: 'invalid' });
    }
    expect(await refusalOf(enter(account.email))).toMatchObject({ code: 'rate_limited' });
    later(16 * MINUTE);
    await expect(enter(account.email)).resolves.toEqual(expect.any(String));
  });

  it('forgets wrong tries when the right one comes', async () => {
    const { account } = await withPassword();
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 10; i += 1) await refusalOf(enter(account.email, 'not the right one'));
      await expect(enter(account.email)).resolves.toEqual(expect.any(String));
    }
  });
});
