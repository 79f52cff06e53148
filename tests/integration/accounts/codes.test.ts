import { describe, expect, it } from 'vitest';
import { findChallenge, redeemChallenge, resendChallenge, startChallenge } from '@/lib/accounts/challenge';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { resetPassword } from '@/lib/accounts/reset-password';
import { DAY, MINUTE, SECOND } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { waitingJobs } from '@/tests/support/run-jobs';
import { codeFor, freshEmail, HERE, later, newcomer, registered, wrongCodeFor } from './newcomers';

const begin = (email = freshEmail()) => register(newcomer(email), 'en');
const confirm = (challengeId: string, code: string) => confirmRegistration({ challengeId, code }, HERE);
const refused = (key: string) => ({ fields: { code: key } });

describe('a six-digit code', () => {
  it('is refused when it is wrong, and still works after', async () => {
    const id = await begin();
    await expect(confirm(id, await wrongCodeFor(id))).rejects.toMatchObject(refused('code_wrong'));
    await expect(confirm(id, await codeFor(id))).resolves.toEqual(expect.any(String));
  });

  it('works for ten minutes', async () => {
    const id = await begin();
    later(10 * MINUTE - 5 * SECOND);
    await expect(confirm(id, await wrongCodeFor(id))).rejects.toMatchObject(refused('code_wrong'));
    later(10 * MINUTE + SECOND);
    await expect(confirm(id, await codeFor(id))).rejects.toMatchObject(refused('code_expired'));
  });

  it('works once, also when it is sent twice at the same time', async () => {
    const id = await begin();
    const code = await codeFor(id);
    const answers = await Promise.allSettled([confirm(id, code), confirm(id, code)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(confirm(id, code)).rejects.toMatchObject(refused('code_used'));
    expect(await findChallenge('REGISTER', id)).toMatchObject({ used: true });
  });

  it('is done after five wrong tries, the right one included', async () => {
    const id = await begin();
    const wrong = await wrongCodeFor(id);
    for (let i = 0; i < 5; i += 1) {
      await expect(confirm(id, wrong)).rejects.toMatchObject(refused('code_wrong'));
    }
    await expect(confirm(id, await codeFor(id))).rejects.toMatchObject(refused('code_used_up'));
  });

  it('cannot be tried more than five times by asking in parallel', async () => {
    const id = await begin();
    const wrong = await wrongCodeFor(id);
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => confirm(id, wrong)));
    const keys = answers.map((answer) =>
      answer.status === 'rejected' ? (answer.reason as { fields: { code: string } }).fields.code : '',
    );
    expect(keys.filter((key) => key === 'code_wrong')).toHaveLength(5);
    expect(keys.filter((key) => key === 'code_used_up')).toHaveLength(7);
  });

  it('opens only what it was sent for', async () => {
    const { email } = await registered();
    const id = await begin();
    const code = await codeFor(id);
    const asReset = resetPassword({ challengeId: id, code, password: 'another long one' }, '');
    await expect(asReset).rejects.toMatchObject({ code: 'not_found' });
    const forSeller = await startChallenge({ purpose: 'SELLER_ACCESS', email, locale: 'en' });
    await expect(confirm(forSeller, await codeFor(forSeller))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not used up when what it opens fails', async () => {
    const id = await begin();
    const code = await codeFor(id);
    const failing = redeemChallenge('REGISTER', { challengeId: id, code }, () =>
      Promise.reject(new Error('the power went')),
    );
    await expect(failing).rejects.toThrow('the power went');
    await expect(confirm(id, code)).resolves.toEqual(expect.any(String));
  });

  it('is not found under an id that nobody gave', async () => {
    const id = '01900000-0000-7000-8000-000000000000';
    await expect(confirm(id, '123456')).rejects.toMatchObject({ code: 'not_found' });
    await expect(resendChallenge(id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await findChallenge('REGISTER', id)).toBeNull();
  });

  it('shows where it went only masked, and to the page of its purpose', async () => {
    const id = await begin('someone@test.example');
    expect(await findChallenge('REGISTER', id)).toMatchObject({
      maskedEmail: 's•••@test.example',
      used: false,
    });
    expect(await findChallenge('RESET_PASSWORD', id)).toBeNull();
  });

  it('stops a guesser who begins again and again', async () => {
    const email = freshEmail();
    for (let challenge = 0; challenge < 10; challenge += 1) {
      const id = await begin(email);
      const wrong = await wrongCodeFor(id);
      for (let i = 0; i < 5; i += 1) {
        await expect(confirm(id, wrong)).rejects.toMatchObject(refused('code_wrong'));
      }
    }
    const last = await begin(email);
    await expect(confirm(last, await codeFor(last))).rejects.toMatchObject({ code: 'rate_limited' });
    later(DAY + MINUTE);
    const tomorrow = await begin(email);
    await expect(confirm(tomorrow, await codeFor(tomorrow))).resolves.toEqual(expect.any(String));
  });
});

describe('another code', () => {
  it('is refused within a minute and sent after it', async () => {
    const id = await begin();
    later(59 * SECOND);
    await expect(resendChallenge(id)).rejects.toMatchObject({ fields: { '': 'code_too_soon' } });
    later(61 * SECOND);
    await expect(resendChallenge(id)).resolves.toBe(2);
    const jobs = (await waitingJobs('mail.send')).filter((job) => job.subjectId === id);
    expect(jobs.map((job) => job.variant)).toEqual(['s1', 's2']);
  });

  it('replaces the one before, with a new ten minutes and five tries', async () => {
    const id = await begin();
    const old = await codeFor(id);
    const wrong = await wrongCodeFor(id);
    for (let i = 0; i < 5; i += 1) await confirm(id, wrong).catch(() => undefined);
    later(9 * MINUTE);
    await resendChallenge(id);
    const fresh = await codeFor(id);
    expect(fresh).not.toBe(old);
    await expect(confirm(id, old)).rejects.toMatchObject(refused('code_wrong'));
    later(18 * MINUTE);
    await expect(confirm(id, fresh)).resolves.toEqual(expect.any(String));
  });

  it('is sent four times at most', async () => {
    const id = await begin();
    for (let sends = 2; sends <= 5; sends += 1) {
      later(sends * 2 * MINUTE);
      await expect(resendChallenge(id)).resolves.toBe(sends);
    }
    later(20 * MINUTE);
    await expect(resendChallenge(id)).rejects.toMatchObject({ fields: { '': 'code_too_many' } });
  });

  it('is sent once when the button is pressed twice', async () => {
    const id = await begin();
    later(2 * MINUTE);
    const answers = await Promise.allSettled([resendChallenge(id), resendChallenge(id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not sent for a code that has been used', async () => {
    const id = await begin();
    await confirm(id, await codeFor(id));
    later(2 * MINUTE);
    await expect(resendChallenge(id)).rejects.toMatchObject({ fields: { '': 'code_used' } });
  });
});

describe('what was never proven', () => {
  it('is swept away after two days, with the name and the hash it held', async () => {
    const email = freshEmail();
    const id = await begin(email);
    later(DAY);
    await begin();
    expect(await findChallenge('REGISTER', id)).not.toBeNull();
    later(2 * DAY + MINUTE);
    // each new one takes twenty old ones along, the oldest first
    while ((await db.emailChallenge.count({ where: { email } })) > 0) await begin();
    expect(await findChallenge('REGISTER', id)).toBeNull();
  });
});
