import { describe, expect, it } from 'vitest';
import { reinstateIdentity, suspendIdentity } from '@/lib/identities/suspend-identity';
import { settlePauses } from '@/lib/notices/pause-notices';
import { startNotice } from '@/lib/notices/start-notice';
import { db } from '@/lib/platform/db';
import { deliverMail } from '@/lib/platform/mail';
import { mails } from '@/lib/rights/jobs';
import { reinstateRight, suspendRight } from '@/lib/rights/suspend-right';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { record } from '@/lib/audit/record';
import { inTransaction } from '@/lib/platform/db';
import { joinParty } from '@/tests/support/party-actors';
import { waitForMails } from '@/tests/support/mailbox';
import { runJobs } from '@/tests/support/run-jobs';
import { eventsIn, outcomes } from '@/tests/support/trail';

const noticeRow = (id: string) => db.notice.findUniqueOrThrow({ where: { id } });
const settle = () => runJobs({ 'notice.settle-pauses': ({ subjectId }) => settlePauses(subjectId) });
const why = { version: 1, code: 'misuse', text: 'Notices were filed for goods of your own.' } as const;

describe('suspending', () => {
  it('a right pauses what waits on it until the suspension is lifted', async () => {
    const owner = await makeComplainant();
    const { right, actor, account, party } = owner;
    const waiting = await makeNotice(owner);
    const { actor: reviewer } = await makeReviewer();
    await inTransaction((tx) =>
      record(tx, actor, {
        type: 'right.submitted',
        chainId: right.id,
        subjectType: 'right',
        subjectId: right.id,
        data: { version: 1 },
      }),
    );
    await suspendRight(reviewer, { id: right.id, ...why });
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'right_suspended', queuedAt: null });
    await expect(startNotice(actor, { partyId: party.id })).rejects.toMatchObject({ code: 'invalid' });
    await runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });
    const [mail] = await waitForMails(account.email, 1);
    expect(mail?.text).toContain(why.text);
    await reinstateRight(reviewer, { id: right.id, version: 1 });
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({ pausedAt: null, queuedAt: waiting.submittedAt });
    expect(await eventsIn(right.id)).toEqual(['right.submitted', 'right.suspended', 'right.reinstated']);
    expect(await startNotice(actor, { partyId: party.id })).toBeTruthy();
  });

  it('an identity does so for everything of its party', async () => {
    const owner = await makeComplainant();
    const waiting = await makeNotice(owner);
    const { actor: reviewer } = await makeReviewer();
    await suspendIdentity(reviewer, { id: owner.identity.id, ...why });
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'identity_suspended' });
    await reinstateIdentity(reviewer, { id: owner.identity.id, version: 1 });
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({ pausedAt: null });
  });

  it('is for reviewers of other people’s matters, and once', async () => {
    const { right, party, actor } = await makeComplainant();
    const own = await makeReviewer();
    await joinParty(party.id, own.account.id);
    const { actor: reviewer } = await makeReviewer();
    const input = { id: right.id, ...why };
    expect(await outcomes([suspendRight(own.actor, input)])).toEqual(['not_found']);
    expect(await outcomes([suspendRight(actor, input)])).toEqual(['forbidden']);
    expect(await outcomes([suspendRight(reviewer, input), suspendRight(reviewer, input)])).toEqual([
      'done',
      'invalid_transition',
    ]);
    expect(await outcomes([reinstateRight(reviewer, { id: right.id, version: 2 })])).toEqual(['conflict']);
  });
});
