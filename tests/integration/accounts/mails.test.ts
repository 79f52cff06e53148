import { beforeAll, describe, expect, it } from 'vitest';
import { resendChallenge, startChallenge } from '@/lib/accounts/challenge';
import { mails } from '@/lib/accounts/jobs';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { forgotPassword, resetPassword } from '@/lib/accounts/reset-password';
import { MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { deliverMail } from '@/lib/platform/mail';
import { makeRetriesDue, runJobs } from '@/tests/support/run-jobs';
import { waitForMails } from '@/tests/support/mailbox';
import { mailsTo, type ReceivedMail } from '@/tests/support/received-mail';
import { codeFor, freshEmail, HERE, later, newcomer, withPassword } from './newcomers';

const sendAll = () => runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });
const only = async (address: string): Promise<ReceivedMail> => {
  const [mail, ...more] = await waitForMails(address);
  expect(more).toEqual([]);
  if (!mail) throw new Error('no mail');
  return mail;
};

describe.each([
  [
    'en',
    'Your code to create an account',
    'You get this mail because somebody entered this address',
    'Questions?',
  ],
  ['zh-CN', '注册账户的验证码', '您收到此邮件，是因为有人', '如有疑问'],
] as const)('mails in %s', (locale, subject, why, contact) => {
  beforeAll(sendAll);

  it('bring the code, in text and in HTML, say why they came and whom to ask', async () => {
    const email = freshEmail();
    const challengeId = await register(newcomer(email), locale);
    await sendAll();
    const mail = await only(email);
    const code = await codeFor(challengeId);
    expect(mail.subject).toBe(subject);
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain(code);
      expect(body).toContain(why);
      expect(body).toContain(contact);
    }
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.subject).not.toContain(code);
  });

  it('tell whoever has an account already, without a code', async () => {
    const { account } = await withPassword({ locale });
    // the person who asks may read another language than the one whose address it is
    const challengeId = await register(newcomer(account.email), locale === 'en' ? 'zh-CN' : 'en');
    await sendAll();
    const mail = await only(account.email);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.text).toContain(`${process.env.APP_URL}/sign-in`);
    expect(mail.text).not.toContain(await codeFor(challengeId));
    expect(mail.text).not.toMatch(/\b\d{6}\b/);
  });

  it('bring the code for a new password, and tell when it was changed', async () => {
    const { account } = await withPassword({ locale });
    const challengeId = await forgotPassword({ email: account.email }, locale);
    await sendAll();
    const code = await codeFor(challengeId);
    expect((await only(account.email)).text).toContain(code);
    await resetPassword({ challengeId, code, password: 'another long one' }, '');
    await sendAll();
    const [, changed] = await waitForMails(account.email, 2);
    expect(changed?.text).toContain(`${process.env.APP_URL}/forgot-password`);
    expect(changed?.html).toContain(`<html lang="${locale}">`);
  });

  it('tell an address without an account that there is none', async () => {
    const email = freshEmail();
    await forgotPassword({ email }, locale);
    await sendAll();
    const mail = await only(email);
    expect(mail.text).toContain(`${process.env.APP_URL}/register`);
    expect(mail.text).not.toMatch(/\b\d{6}\b/);
  });

  it('bring a seller the code to their case', async () => {
    const email = freshEmail();
    const challengeId = await startChallenge({ purpose: 'SELLER_ACCESS', email, locale });
    await sendAll();
    expect((await only(email)).text).toContain(await codeFor(challengeId));
  });
});

describe('a mail with a code', () => {
  it('is not sent any more once a newer one replaced it, or it has done its work', async () => {
    const [replaced, used] = [freshEmail(), freshEmail()];
    const first = await register(newcomer(replaced), 'en');
    const second = await register(newcomer(used), 'en');
    await confirmRegistration({ challengeId: second, code: await codeFor(second) }, HERE);
    later(2 * MINUTE);
    await resendChallenge(first);
    await sendAll();
    expect((await only(replaced)).text).toContain(await codeFor(first));
    expect(await mailsTo(used)).toEqual([]);
  });

  it('carries the same code and the same Message-ID when a crash makes it go out again', async () => {
    const email = freshEmail();
    const challengeId = await register(newcomer(email), 'en');
    await sendAll();
    // as if the process had died between sending and writing that down
    await db.mailDelivery.updateMany({ where: { key: { contains: challengeId } }, data: { sentAt: null } });
    await deliverMail(mails, { mail: 'account-code', subjectId: challengeId, variant: 's1' });
    const [one, two] = await waitForMails(email, 2);
    expect(two?.text).toBe(one?.text);
    expect(two?.headers['message-id']).toBe(one?.headers['message-id']);
  });

  it('waits when the mail server is away, and goes out when it is back', async () => {
    const email = freshEmail();
    await register(newcomer(email), 'en');
    const away = await runJobs({ 'mail.send': () => Promise.reject(new Error('ECONNREFUSED')) });
    expect(away['mail.send']?.failed).toBeGreaterThan(0);
    await makeRetriesDue();
    await sendAll();
    await only(email);
  });
});
