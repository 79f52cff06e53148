import { describe, expect, it } from 'vitest';
import { deliverMail } from '@/lib/platform/mail';
import { mails } from '@/lib/rights/jobs';
import { rejectRight } from '@/lib/rights/reject-right';
import { returnRight } from '@/lib/rights/return-right';
import { submitRight } from '@/lib/rights/submit-right';
import { verifyRight } from '@/lib/rights/verify-right';
import { waitForMails } from '@/tests/support/mailbox';
import { runJobs } from '@/tests/support/run-jobs';
import { makeInReview, rightRow, trademark } from './drafts';

/** Sends the two mails that wait for an address and gives the one whose subject says so. */
async function mailAbout(address: string, subject: string) {
  await runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });
  return (await waitForMails(address, 2)).find((mail) => mail.subject.includes(subject));
}

describe('mails about a right', () => {
  it.each([
    ['en', 'is verified', 'Trademark: ACME', 'Open the right'],
    ['zh-CN', '已验证', '商标: ACME', '查看权利'],
  ] as const)('are in the language of the account: %s', async (locale, subject, fact, button) => {
    const { account, reviewer, id, party } = await makeInReview(locale);
    await verifyRight(reviewer, { id, version: 1 });
    const { reference } = await rightRow(id);
    const mail = await mailAbout(account.email, subject);
    expect(mail?.subject).toContain(reference);
    for (const text of [fact, trademark.number, party.name, reference, button, `/rights/${id}`])
      expect(mail?.text).toContain(text);
  });

  it.each([
    ['returned', returnRight, 'dates_mismatch', '请更正', '有内容需要更正'],
    ['rejected', rejectRight, 'not_in_force', '未通过验证', '知识产权未通过验证'],
  ] as const)('carry the words of the reviewer when it is %s', async (_, decide, code, subject, heading) => {
    const { account, reviewer, id } = await makeInReview('zh-CN');
    await decide(reviewer, { id, version: 1, code, text: '到期日与证书不一致。' } as never);
    const mail = await mailAbout(account.email, subject);
    expect(mail?.text).toContain(heading);
    expect(mail?.text).toContain('到期日与证书不一致。');
  });

  it('say nothing that was overtaken', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await returnRight(reviewer, { id, version: 1, code: 'other', text: 'Please mend.' });
    expect(await mails['right-returned']?.(id)).not.toBeNull();
    await submitRight(actor, { id, version: 1 });
    expect(await mails['right-returned']?.(id)).toBeNull();
  });
});
