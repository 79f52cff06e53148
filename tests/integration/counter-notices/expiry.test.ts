import { beforeEach, describe, expect, it } from 'vitest';
import { submitResponse } from '@/lib/counter-notices/answer-counter-notice';
import { expireDeadline } from '@/lib/counter-notices/expire-deadline';
import { handlers } from '@/lib/counter-notices/jobs';
import { listCounterNoticeQueue } from '@/lib/counter-notices/queries';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { listOverdue } from '@/lib/workflow/deadlines';
import { makeRetriesDue, runJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout } from '@/tests/support/trail';
import { counterNotice, makeForwarded, write } from './disputes';

beforeEach(() => db.$executeRaw`DELETE FROM pgboss.job`);

async function makeDue() {
  const made = await makeForwarded(1);
  const { deadlines } = await counterNotice(made.id);
  const deadline = deadlines[0];
  if (!deadline) throw new Error('no clock runs');
  /** moves the clock to so many milliseconds after the date */
  const passBy = (ms: number) => (clock.now = () => new Date(deadline.dueAt.getTime() + ms));
  return { ...made, deadline, passBy };
}

describe('a date that passes without an answer', () => {
  it('is noticed by the worker, once, and the desk decides on what there is', async () => {
    const { id, notice, reviewer, passBy } = await makeDue();
    passBy(1000);
    await makeRetriesDue();
    expect((await runJobs(handlers))['deadline.expire']).toEqual({ ok: 1, failed: 0 });
    const row = await counterNotice(id);
    expect(row).toMatchObject({
      status: 'UNANSWERED',
      queuedAt: clock.now(),
      deadlines: [{ ending: 'expired' }],
    });
    expect((await listCounterNoticeQueue(reviewer)).rows.map((queued) => queued.id)).toContain(id);
    expect(await mailsAbout(id)).toEqual(expect.arrayContaining(['answer-missed', 'answer-missed-seller']));
    await expireDeadline(row.deadlines[0]?.id ?? '');
    const events = await eventsIn(notice.id);
    expect(events.filter((type) => type === 'counter_notice.unanswered')).toHaveLength(1);
  });

  it('has not passed while it is still that day in China', async () => {
    const { id, deadline, passBy } = await makeDue();
    passBy(0);
    await expireDeadline(deadline.id);
    expect(await counterNotice(id)).toMatchObject({ status: 'FORWARDED', deadlines: [{ endedAt: null }] });
  });

  it('is found by the sweep when its job was lost', async () => {
    const { id, deadline, passBy } = await makeDue();
    await db.$executeRaw`DELETE FROM pgboss.job`;
    expect(await listOverdue(100)).not.toContainEqual({ id: deadline.id });
    passBy(60_000);
    expect(await listOverdue(100)).toContainEqual({ id: deadline.id });
    await handlers['deadline.expire']({ subjectId: deadline.id });
    expect((await counterNotice(id)).status).toBe('UNANSWERED');
    expect(await listOverdue(100)).not.toContainEqual({ id: deadline.id });
  });

  it('means nothing when the answer came in time, or the seller took it back', async () => {
    for (const end of ['answer', 'withdraw'] as const) {
      const { id, complainant, seller, deadline, passBy } = await makeDue();
      await write(complainant.actor, id);
      if (end === 'answer') await submitResponse(complainant.actor, { counterNoticeId: id });
      else await withdrawCounterNotice(seller, { id });
      const { status } = await counterNotice(id);
      passBy(1000);
      await expireDeadline(deadline.id);
      expect((await counterNotice(id)).status).toBe(status);
    }
  });

  it('ends one way when the seller takes it back in the same moment', async () => {
    const { id, seller, deadline, passBy } = await makeDue();
    passBy(1000);
    await Promise.all([expireDeadline(deadline.id), withdrawCounterNotice(seller, { id })]);
    // first missed, then withdrawn; or withdrawn, and nothing was missed
    const row = await counterNotice(id);
    expect(row.status).toBe('WITHDRAWN');
    expect(row.deadlines[0]?.ending).toMatch(/expired|cancelled/);
  });

  it('does nothing for a clock nobody knows', async () => {
    await expect(expireDeadline('01a21000-0000-7000-8000-000000000000')).resolves.toBeUndefined();
  });
});
