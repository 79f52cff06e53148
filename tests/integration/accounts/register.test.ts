import { describe, expect, it } from 'vitest';
import { findChallenge, resendChallenge } from '@/lib/accounts/challenge';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { findSession } from '@/lib/accounts/session';
import { signIn } from '@/lib/accounts/sign-in';
import { MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { waitingJobs } from '@/tests/support/run-jobs';
import { codeFor, freshEmail, HERE, later, newcomer, PASSWORD, registered, wrongCodeFor } from './newcomers';

const confirm = async (challengeId: string, code?: string) =>
  confirmRegistration({ challengeId, code: code ?? (await codeFor(challengeId)) }, HERE);

/** Everything an outsider gets to see of a registration, with what differs by chance left out. */
async function seenByOutsider(email: string) {
  const challengeId = await register(newcomer(email), 'en');
  const view = await findChallenge('REGISTER', challengeId);
  const refusals: unknown[] = [];
  for (let i = 0; i < 6; i += 1) {
    const code = await wrongCodeFor(challengeId);
    refusals.push(await confirm(challengeId, code).catch((error: { fields?: unknown }) => error.fields));
  }
  refusals.push(await resendChallenge(challengeId).catch((error: { fields?: unknown }) => error.fields));
  later(2 * MINUTE);
  refusals.push(await resendChallenge(challengeId));
  const jobs = (await waitingJobs('mail.send')).filter((job) => job.subjectId === challengeId);
  later(0);
  return {
    idLength: challengeId.length,
    view: [Object.keys(view ?? {}), view?.used, view?.maskedEmail.slice(0, 4)],
    refusals,
    jobs: jobs.map(({ mail, variant }) => ({ mail, variant })),
  };
}

describe('registering', () => {
  it('makes the account with its code, signs it in, and remembers language and clock', async () => {
    const email = freshEmail();
    const challengeId = await register(newcomer(email), 'zh-CN');
    expect(await db.account.count({ where: { email } })).toBe(0);
    const token = await confirm(challengeId);
    expect(await findSession(token)).toMatchObject({
      email,
      name: 'Nora New',
      role: 'MEMBER',
      locale: 'zh-CN',
    });
    const account = await db.account.findUniqueOrThrow({ where: { email } });
    expect(account.timeZone).toBe('Europe/Berlin');
    const events = await db.auditEvent.findMany({ where: { chainId: account.id }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => event.type)).toEqual(['account.registered', 'account.signed_in']);
    await expect(signIn({ email, password: PASSWORD }, '')).resolves.toEqual(expect.any(String));
  });

  it('answers a known address exactly as an unknown one, and makes no second account', async () => {
    const { email } = await registered();
    expect(await seenByOutsider(email)).toEqual(await seenByOutsider(freshEmail()));
    expect(await db.account.count({ where: { email } })).toBe(1);
  });

  it('opens nothing for a known address, even with the code that its challenge would have', async () => {
    const { email } = await registered();
    const challengeId = await register({ ...newcomer(email), name: 'Someone Else' }, 'en');
    await expect(confirm(challengeId)).rejects.toMatchObject({ fields: { code: 'code_wrong' } });
    const row = await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } });
    expect(row).toMatchObject({ name: null, passwordHash: null });
  });

  it('gives an address that registers twice to whoever confirms first, and says so to the other', async () => {
    const email = freshEmail();
    const [one, two] = [await register(newcomer(email), 'en'), await register(newcomer(email), 'en')];
    const codes = [await codeFor(one), await codeFor(two)];
    const answers = await Promise.allSettled([confirm(one, codes[0]), confirm(two, codes[1])]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(lost?.reason).toMatchObject({ fields: { code: 'email_taken' } });
    expect(await db.account.count({ where: { email } })).toBe(1);
  });

  it.each([
    ['password1234', 'password_common'],
    ['aaaaaaaaaaaaaaa', 'password_common'],
    ['Nora New 2026 ', 'password_personal'],
  ])('refuses the password %s before anything is sent', async (password, problem) => {
    const email = freshEmail();
    await expect(register({ ...newcomer(email), password }, 'en')).rejects.toMatchObject({
      fields: { password: problem },
    });
    expect(await db.emailChallenge.count({ where: { email } })).toBe(0);
  });

  it('sends an address fifteen codes an hour and then rests', async () => {
    const email = freshEmail();
    for (let i = 0; i < 15; i += 1) await register(newcomer(email), 'en');
    await expect(register(newcomer(email), 'en')).rejects.toMatchObject({ code: 'rate_limited' });
    later(61 * MINUTE);
    await expect(register(newcomer(email), 'en')).resolves.toEqual(expect.any(String));
  });
});
