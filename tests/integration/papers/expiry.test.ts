import { describe, expect, it } from 'vitest';
import { decideNotice } from '@/lib/notices/decide-notice';
import { listNoticeQueue } from '@/lib/notices/queue';
import { settlePauses } from '@/lib/notices/pause-notices';
import { startNotice } from '@/lib/notices/start-notice';
import { withdrawNotice } from '@/lib/notices/withdraw-notice';
import { sweepPapers } from '@/lib/papers/sweep-papers';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { runJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout } from '@/tests/support/trail';
import { date, onDay } from './moments';

const noticeRow = (id: string) => db.notice.findUniqueOrThrow({ where: { id } });
const settle = () => runJobs({ 'notice.settle-pauses': ({ subjectId }) => settlePauses(subjectId) });

/** A complainant whose right's last day is 10 March 2030, with a notice that waits and one that was decided. */
async function makeExpiring() {
  onDay('2030-03-01');
  const owner = await makeComplainant();
  await db.ipRight.update({ where: { id: owner.right.id }, data: { expiresOn: date('2030-03-10') } });
  const waiting = await makeNotice(owner);
  const decided = await makeNotice(owner, { status: 'DECIDED' });
  return { ...owner, waiting, decided };
}

describe('the daily sweep', () => {
  it('lets a right run out when its last day is over in China, and pauses what waits on it', async () => {
    const { right, waiting, decided } = await makeExpiring();
    clock.now = () => new Date('2030-03-10T15:59:59Z');
    await sweepPapers();
    expect(await db.ipRight.findUniqueOrThrow({ where: { id: right.id } })).toMatchObject({
      status: 'VERIFIED',
    });
    clock.now = () => new Date('2030-03-10T16:00:00Z');
    await sweepPapers();
    await settle();
    expect(await db.ipRight.findUniqueOrThrow({ where: { id: right.id } })).toMatchObject({
      status: 'EXPIRED',
    });
    expect(await eventsIn(right.id)).toEqual(['right.expired']);
    expect(await noticeRow(waiting.id)).toMatchObject({
      status: 'SUBMITTED',
      pauseCode: 'right_expired',
      queuedAt: null,
    });
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused']);
    expect(await noticeRow(decided.id)).toMatchObject({ pausedAt: null });
  });

  it('does it once, however often it runs', async () => {
    const { right, waiting } = await makeExpiring();
    onDay('2030-03-11');
    await Promise.all([sweepPapers(), sweepPapers()]);
    await sweepPapers();
    await settle();
    await settlePauses(right.id);
    expect(await eventsIn(right.id)).toEqual(['right.expired']);
    expect((await mailsAbout(right.id)).filter((mail) => mail === 'right-expired')).toHaveLength(1);
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused']);
  });

  it('lets an identity run out with its passport, and everything of its party pauses', async () => {
    const { identity, party, actor, waiting } = await makeExpiring();
    await db.identity.update({
      where: { id: identity.id },
      data: { documentType: 'PASSPORT', expiresOn: date('2030-03-05') },
    });
    onDay('2030-03-06');
    await sweepPapers();
    await settle();
    expect(await db.identity.findUniqueOrThrow({ where: { id: identity.id } })).toMatchObject({
      status: 'EXPIRED',
    });
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'identity_expired' });
    await expect(startNotice(actor, { partyId: party.id })).rejects.toMatchObject({
      fields: { partyId: 'identity_not_verified' },
    });
  });

  it('leaves what is not verified, has no date or was withdrawn', async () => {
    const { right, identity } = await makeExpiring();
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'WITHDRAWN' } });
    onDay('2031-01-01');
    await sweepPapers();
    expect(await eventsIn(right.id)).toEqual([]);
    expect(await eventsIn(identity.id)).toEqual([]);
  });
});

describe('a paused notice', () => {
  it('is in no queue, and nobody decides it; its complainant can take it back', async () => {
    const { right, waiting, actor } = await makeExpiring();
    const { actor: reviewer } = await makeReviewer();
    await db.notice.update({ where: { id: waiting.id }, data: { status: 'IN_REVIEW' } });
    onDay('2030-03-11');
    await sweepPapers();
    await settlePauses(right.id);
    expect((await listNoticeQueue(reviewer)).rows.map(({ id }) => id)).not.toContain(waiting.id);
    const decision = { id: waiting.id, version: 1, items: [], summary: '' };
    await expect(decideNotice(reviewer, decision)).rejects.toMatchObject({ fields: { '': 'notice_paused' } });
    await withdrawNotice(actor, { id: waiting.id, version: 1 });
    expect(await noticeRow(waiting.id)).toMatchObject({ status: 'WITHDRAWN', pausedAt: null });
  });

  it('goes on at its old place when what it rests on is verified again', async () => {
    const { right, waiting } = await makeExpiring();
    onDay('2030-03-11');
    await sweepPapers();
    await settlePauses(right.id);
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'SUBMITTED' } });
    await settlePauses(right.id);
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'right_expired' });
    await db.ipRight.update({
      where: { id: right.id },
      data: { status: 'VERIFIED', expiresOn: date('2040-03-10') },
    });
    await settlePauses(right.id);
    const row = await noticeRow(waiting.id);
    expect(row).toMatchObject({ pausedAt: null, pauseCode: null });
    expect(row.queuedAt).toEqual(waiting.submittedAt);
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused', 'notice.resumed']);
  });

  it('stays paused for another reason, and says which', async () => {
    const { right, identity, waiting } = await makeExpiring();
    onDay('2030-03-11');
    await sweepPapers();
    await settlePauses(right.id);
    await db.identity.update({ where: { id: identity.id }, data: { status: 'SUSPENDED' } });
    await settlePauses(identity.id);
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'identity_suspended' });
    await db.identity.update({ where: { id: identity.id }, data: { status: 'VERIFIED' } });
    await settlePauses(identity.id);
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'right_expired' });
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused']);
  });

  it('is not made of what was never verified', async () => {
    const owner = await makeExpiring();
    await db.ipRight.update({
      where: { id: owner.right.id },
      data: { status: 'SUBMITTED', expiresOn: null },
    });
    await db.identity.update({ where: { id: owner.identity.id }, data: { status: 'IN_REVIEW' } });
    await settlePauses(owner.right.id);
    await settlePauses(owner.identity.id);
    expect(await noticeRow(owner.waiting.id)).toMatchObject({ pausedAt: null });
  });
});
