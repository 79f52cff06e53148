import { describe, expect, it } from 'vitest';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { forgotPassword } from '@/lib/accounts/reset-password';
import { signIn } from '@/lib/accounts/sign-in';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { askStatus } from '@/lib/reports/ask-status';
import { becomeAccount } from '@/lib/reports/become-account';
import { getReportDoor, openReport, sendReportCode } from '@/lib/reports/door';
import { getReport, listReports } from '@/lib/reports/queries';
import { reportToken } from '@/lib/reports/report-token';
import { askToStart } from '@/lib/reports/start-report';
import { submitReport } from '@/lib/reports/submit-report';
import { handlers } from '@/lib/worker/handlers';
import { makeAccount } from '@/tests/factories/accounts';
import { mailsTo } from '@/tests/support/received-mail';
import { runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { HERE, later, newcomer, PASSWORD } from '../accounts/newcomers';
import { codeFor, freshAddress, makeFilled, makeGuest, redeem, signedIn } from './guests';

describe('beginning without an account', () => {
  it('makes a guest of a proven address and mails the link once', async () => {
    const { email, actor, reportId } = await makeGuest();
    expect(actor).toMatchObject({ guest: true, role: 'MEMBER', email, name: 'Vera Visitor' });
    const account = await db.account.findUniqueOrThrow({ where: { email } });
    expect(account).toMatchObject({ guest: true, passwordHash: null });
    const links = (await waitingJobs('mail.send')).filter((job) => job.subjectId === reportId);
    expect(links).toEqual([{ mail: 'report-link', subjectId: reportId, variant: 'start' }]);
  });

  it('takes the guest of an address again, with a report of its own', async () => {
    const first = await makeGuest();
    const second = await makeGuest(first.email);
    expect(second.actor.accountId).toBe(first.actor.accountId);
    expect(second.reportId).not.toBe(first.reportId);
    expect(await listReports(second.actor)).toHaveLength(2);
  });

  it('answers alike for an address with an account, and keeps nothing once that is proven', async () => {
    const { account } = await makeAccount({ passwordHash: 'x' });
    const challengeId = await askToStart({ name: 'Somebody Else', email: account.email }, 'en');
    expect(challengeId).toEqual(expect.any(String));
    expect(await redeem(challengeId)).toEqual({ reportId: null });
    expect(await db.report.count({ where: { accountId: account.id } })).toBe(0);
    const after = await db.account.findUniqueOrThrow({ where: { id: account.id } });
    expect(after).toMatchObject({ name: account.name, guest: false });
  });

  it('opens nothing by a wrong code', async () => {
    const email = freshAddress();
    const challengeId = await askToStart({ name: 'Vera', email }, 'en');
    const code = (await codeFor(challengeId)) === '123456' ? '654321' : '123456';
    await expect(openReport({ challengeId, code }, '')).rejects.toMatchObject({
      fields: { code: 'code_wrong' },
    });
    expect(await db.account.count({ where: { email } })).toBe(0);
  });

  it('gives two confirmations of one new address the same account', async () => {
    const email = freshAddress();
    const ids = [
      await askToStart({ name: 'A B', email }, 'en'),
      await askToStart({ name: 'A B', email }, 'en'),
    ];
    const opened = await Promise.all(ids.map(redeem));
    expect(opened.every(({ reportId }) => reportId !== null)).toBe(true);
    expect(await db.account.count({ where: { email } })).toBe(1);
  });
});

describe('the emailed link', () => {
  it('opens the same report again, by a code to the same address', async () => {
    const { email, reportId, actor } = await makeGuest();
    const token = reportToken(reportId);
    expect(await getReportDoor(token)).toMatchObject({
      reportId,
      maskedEmail: expect.stringMatching(/^v•••@/),
    });
    const challengeId = await sendReportCode(token);
    const challenge = await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } });
    // whoever was forwarded the link asks in vain: the code goes to the owner of the report
    expect(challenge.email).toBe(email);
    const opened = await redeem(challengeId);
    expect(opened).toMatchObject({ reportId });
    const again = await signedIn('token' in opened ? opened.token : '');
    expect(again.accountId).toBe(actor.accountId);
  });

  it('opens nothing after 14 days, unless it was sent', async () => {
    const unsent = await makeGuest();
    const sent = await makeFilled();
    await submitReport(sent.actor, { report: sent.reportId });
    await expect(getReportDoor('altered')).rejects.toMatchObject({ code: 'not_found' });
    later(14 * DAY + 1000);
    await expect(getReportDoor(reportToken(unsent.reportId))).rejects.toMatchObject({ code: 'not_found' });
    await expect(getReport(unsent.actor, unsent.reportId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await getReportDoor(reportToken(sent.reportId))).toMatchObject({ reportId: sent.reportId });
  });

  it('is mailed to reference and address that belong together, and to no others', async () => {
    const { email, reportId, actor, noticeId } = await makeFilled();
    await submitReport(actor, { report: reportId });
    const { reference } = await db.notice.findUniqueOrThrow({ where: { id: noticeId } });
    const asked = async () =>
      (await waitingJobs('mail.send'))
        .filter((job) => job.variant?.startsWith('asked'))
        .map((job) => job.subjectId);
    await askStatus({ reference, email: freshAddress() });
    await askStatus({ reference: 'N-2026-0000-0000', email });
    await askStatus({ reference: 'nonsense', email });
    expect(await asked()).toEqual([]);
    await askStatus({ reference: reference.toLowerCase(), email });
    expect(await asked()).toEqual([reportId]);
  });

  it('is what the mails to a guest lead to', async () => {
    const { email, reportId, actor } = await makeFilled();
    await submitReport(actor, { report: reportId });
    await runJobs({ 'mail.send': handlers['mail.send'] });
    const mails = await mailsTo(email);
    const door = `/report/open/${reportToken(reportId)}`;
    const filed = mails.filter(({ subject }) => subject.includes('We have your notice'));
    expect(filed).toHaveLength(1);
    expect(filed[0]?.text).toContain(door);
    expect(filed[0]?.text).not.toContain('/notices/');
    expect(filed[0]?.text).not.toContain('your account');
    // identity and right arrived with it, and are not told of by themselves
    expect(mails.filter(({ subject }) => /identity|right/.test(subject))).toEqual([]);
  });
});

describe('from guest to account', () => {
  it('keeps everything when a password is chosen', async () => {
    const { email, actor, reportId, noticeId } = await makeFilled();
    await submitReport(actor, { report: reportId });
    await expect(becomeAccount(actor, { password: 'password1234' })).rejects.toMatchObject({
      fields: { password: 'password_common' },
    });
    await becomeAccount(actor, { password: PASSWORD });
    await expect(becomeAccount(actor, { password: PASSWORD })).rejects.toMatchObject({ code: 'conflict' });
    const member = await signedIn(await signIn({ email, password: PASSWORD }, ''));
    expect(member).toMatchObject({ accountId: actor.accountId, guest: false });
    expect(await db.notice.count({ where: { id: noticeId, accountId: member.accountId } })).toBe(1);
  });

  it('keeps everything when the address registers', async () => {
    const { email, actor } = await makeFilled();
    const challengeId = await register(newcomer(email), 'en');
    const challenge = await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } });
    expect(challenge.accountId).toBeNull();
    const token = await confirmRegistration({ challengeId, code: await codeFor(challengeId) }, HERE);
    expect(await signedIn(token)).toMatchObject({
      accountId: actor.accountId,
      guest: false,
      name: 'Nora New',
    });
  });

  it('has no password before: none is reset, none signs in', async () => {
    const { email } = await makeGuest();
    const challengeId = await forgotPassword({ email }, 'en');
    const challenge = await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } });
    expect(challenge.accountId).toBeNull();
    await expect(signIn({ email, password: PASSWORD }, '')).rejects.toMatchObject({
      fields: { password: 'sign_in_failed' },
    });
    expect(clock.now()).toBeInstanceOf(Date);
  });
});
