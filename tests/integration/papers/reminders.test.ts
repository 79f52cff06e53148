import { describe, expect, it } from 'vitest';
import { mails } from '@/lib/papers/jobs';
import { sweepPapers } from '@/lib/papers/sweep-papers';
import { db } from '@/lib/platform/db';
import { deliverMail } from '@/lib/platform/mail';
import { makeAccount } from '@/tests/factories/accounts';
import { makeComplainant } from '@/tests/factories/notices';
import { waitForMails } from '@/tests/support/mailbox';
import { joinParty } from '@/tests/support/party-actors';
import { runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { mailsTo } from '@/tests/support/received-mail';
import { date, onDay } from './moments';

const send = () => runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });

/** Marks of the reminders of a paper that wait to be sent, in the order they were set. */
async function marks(id: string): Promise<string[]> {
  const jobs = (await waitingJobs('mail.send')).filter(({ subjectId }) => subjectId === id);
  return jobs.map(({ variant }) => variant?.split('.')[1] ?? '');
}

async function makeOwner() {
  onDay('2030-01-01');
  const owner = await makeComplainant();
  await db.ipRight.update({ where: { id: owner.right.id }, data: { expiresOn: date('2030-12-31') } });
  return owner;
}

describe('reminders', () => {
  it('come 90, 30 and 7 days before, each once', async () => {
    const { right } = await makeOwner();
    const days = ['10-01', '10-02', '10-03', '11-30', '12-01', '12-02', '12-23', '12-24', '12-25', '12-31'];
    for (const day of days) {
      onDay(`2030-${day}`);
      await sweepPapers();
    }
    expect(await marks(right.id)).toEqual(['90', '30', '7']);
  });

  it('that were missed are not sent twice and not all at once', async () => {
    const { right } = await makeOwner();
    for (const day of ['12-10', '12-10', '12-28']) {
      onDay(`2030-${day}`);
      await Promise.all([sweepPapers(), sweepPapers()]);
    }
    expect(await marks(right.id)).toEqual(['30', '7']);
  });

  it('begin anew with a new date', async () => {
    const { right } = await makeOwner();
    onDay('2030-12-30');
    await sweepPapers();
    await db.ipRight.update({ where: { id: right.id }, data: { expiresOn: date('2031-12-31') } });
    onDay('2031-12-30');
    await sweepPapers();
    expect(await marks(right.id)).toEqual(['7', '7']);
  });

  it('go to everyone who acts for the party, in their language, with one button', async () => {
    const { account, party, identity } = await makeOwner();
    const { account: colleague } = await makeAccount({ locale: 'zh-CN', name: '陈梅' });
    await joinParty(party.id, colleague.id);
    await db.identity.update({ where: { id: identity.id }, data: { expiresOn: date('2030-12-31') } });
    onDay('2030-12-01');
    await sweepPapers();
    await send();
    const english = (await waitForMails(account.email, 2)).find(({ subject }) =>
      subject.includes('identity'),
    );
    expect(english?.subject).toContain('31 December 2030');
    expect(english?.text).toContain(`/identity/${identity.id}/renew`);
    const chinese = (await waitForMails(colleague.email, 2)).find(({ subject }) => subject.includes('身份'));
    expect(chinese?.subject).toContain('2030年12月31日');
    expect(chinese?.text).toContain('去更新');
  });

  it('say nothing that was overtaken', async () => {
    const { account, right } = await makeOwner();
    onDay('2030-12-01');
    await sweepPapers();
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'SUBMITTED' } });
    await send();
    expect(await mailsTo(account.email)).toEqual([]);
  });
});
