import { describe, expect, it } from 'vitest';
import { mails } from '@/lib/identities/jobs';
import { returnIdentity } from '@/lib/identities/return-identity';
import { rejectIdentity } from '@/lib/identities/reject-identity';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { verifyIdentity } from '@/lib/identities/verify-identity';
import { db } from '@/lib/platform/db';
import { deliverMail } from '@/lib/platform/mail';
import { waitForMails } from '@/tests/support/mailbox';
import { runJobs } from '@/tests/support/run-jobs';
import { details, identityRow, makeInReview } from './drafts';

/** Sends the two mails that wait for an address and gives the one whose subject says so. */
async function mailAbout(address: string, subject: string) {
  await runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });
  return (await waitForMails(address, 2)).find((mail) => mail.subject.includes(subject));
}

describe('mails about an identity', () => {
  it.each([
    ['en', 'is verified', 'Open the identity', 'Questions?'],
    ['zh-CN', '已验证', '查看身份', '如有疑问'],
  ] as const)('are in the language of the account: %s', async (locale, subject, button, footer) => {
    const { account, reviewer, id } = await makeInReview(locale);
    await verifyIdentity(reviewer, { id, version: 1 });
    const { reference } = await identityRow(id);
    const mail = await mailAbout(account.email, subject);
    expect(mail?.subject).toContain(reference);
    for (const text of [details.legalName, reference, button, `/identity/${id}`, footer])
      expect(mail?.text).toContain(text);
    expect(mail?.html).toContain(`<html lang="${locale}">`);
  });

  it.each([
    ['returned', returnIdentity, 'number_mismatch', '请更正', '有内容需要更正'],
    ['rejected', rejectIdentity, 'not_eligible', '未通过验证', '身份未通过验证'],
  ] as const)('carry the words of the reviewer when it is %s', async (_, decide, code, subject, heading) => {
    const { account, reviewer, id } = await makeInReview('zh-CN');
    const text = '证件号码少了一位 <b>。\n请核对。';
    await decide(reviewer, { id, version: 1, code, text } as never);
    const mail = await mailAbout(account.email, subject);
    expect(mail?.text).toContain(heading);
    expect(mail?.text).toContain(text);
    expect(mail?.html).toContain('少了一位 &#60;b&#62;');
  });

  it('say nothing that was overtaken: mended and submitted again, or the account closed', async () => {
    const { account, actor, reviewer, id } = await makeInReview();
    await returnIdentity(reviewer, { id, version: 1, code: 'other', text: 'Please mend.' });
    expect(await mails['identity-returned']?.(id)).toMatchObject({ to: account.email });
    await submitIdentity(actor, { id, version: 1 });
    expect(await mails['identity-returned']?.(id)).toBeNull();
    expect(await mails['identity-submitted']?.(id)).not.toBeNull();
    await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    expect(await mails['identity-submitted']?.(id)).toBeNull();
  });
});
