import { beforeEach, describe, expect, it } from 'vitest';
import { decideCounterNotice } from '@/lib/counter-notices/decide-counter-notice';
import { getCounterNotice, listCounterNoticeQueue } from '@/lib/counter-notices/queries';
import {
  dismissCounterNotice,
  forwardCounterNotice,
  returnCounterNotice,
} from '@/lib/counter-notices/review-counter-notice';
import { retractFromNotice } from '@/lib/counter-notices/retract';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeReportedListing } from '@/tests/factories/notices';
import { joinParty } from '@/tests/support/party-actors';
import { waitingJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import {
  counterNotice,
  listingStatuses,
  makeAnswered,
  makeCase,
  makeFiled,
  makeForwarded,
  reinstate,
  standAt,
  uphold,
  expectRefused,
} from './disputes';

beforeEach(() => db.$executeRaw`DELETE FROM pgboss.job`);

const words = { version: 1, text: 'Please add the missing page.' } as const;

describe('forwarding a counter-notice', () => {
  it.each([
    // 30 September 2026 is a Wednesday; 1–7 October are holidays, Saturday 10 October is worked
    ['over a holiday week', '2026-09-30T03:00:00Z', '2026-10-15T15:59:59.999Z'],
    // Tuesday; nothing but one weekend in between
    ['in plain weeks', '2026-11-17T10:00:00Z', '2026-11-26T15:59:59.999Z'],
    // still Monday in Hangzhou at half past three in the afternoon, already Tuesday there an hour later
    ['before midnight in China', '2026-11-16T15:30:00Z', '2026-11-25T15:59:59.999Z'],
    ['after midnight in China', '2026-11-16T16:30:00Z', '2026-11-26T15:59:59.999Z'],
  ])('gives seven working days of the Chinese calendar: %s', async (_, now, due) => {
    standAt(now);
    const { id } = await makeForwarded(1);
    const { deadlines, forwardedAt } = await counterNotice(id);
    expect(forwardedAt?.toISOString()).toBe(new Date(now).toISOString());
    expect(deadlines).toMatchObject([
      { kind: 'COMPLAINANT_ANSWER', profile: 'PLATFORM', profileVersion: 1, endedAt: null },
    ]);
    expect(deadlines[0]?.dueAt.toISOString()).toBe(due);
    const jobs = await waitingJobs('deadline.expire');
    expect(jobs).toEqual([{ subjectId: deadlines[0]?.id }]);
  });

  it('shows it to the complainant, tells both sides, and takes it off the queue', async () => {
    const { id, complainant, reviewer } = await makeFiled(1);
    await expect(getCounterNotice(complainant.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listCounterNoticeQueue(reviewer)).rows.map((row) => row.id)).toContain(id);
    await forwardCounterNotice(reviewer, { id, version: 1 });
    await expect(getCounterNotice(complainant.actor, id)).resolves.toMatchObject({ id });
    expect((await listCounterNoticeQueue(reviewer)).rows.map((row) => row.id)).not.toContain(id);
    expect((await mailsAbout(id)).sort()).toEqual([
      'counter-notice-accepted',
      'counter-notice-forwarded',
      'counter-notice-submitted',
    ]);
  });
});

describe('a first look', () => {
  it('is one reviewer’s: the second is told', async () => {
    const looks = [
      [forwardCounterNotice, forwardCounterNotice],
      [
        forwardCounterNotice,
        (actor: never, input: { id: string }) =>
          dismissCounterNotice(actor, { ...words, ...input, code: 'other' }),
      ],
      [
        (actor: never, input: { id: string }) =>
          returnCounterNotice(actor, { ...words, ...input, code: 'other' }),
        forwardCounterNotice,
      ],
    ] as const;
    for (const [one, two] of looks) {
      const { id, reviewer } = await makeFiled(1);
      const { actor: colleague } = await makeReviewer();
      const ended = await outcomes([
        one(reviewer as never, { id, version: 1 }),
        two(colleague as never, { id, version: 1 }),
      ]);
      expect(ended).toEqual(['conflict', 'done']);
      const { deadlines, status } = await counterNotice(id);
      expect(deadlines).toHaveLength(status === 'FORWARDED' ? 1 : 0);
    }
  });

  it('is of the version that was read', async () => {
    const { id, reviewer } = await makeFiled(1);
    await expect(forwardCounterNotice(reviewer, { id, version: 2 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('comes too late when the seller took it back', async () => {
    const { id, reviewer, seller } = await makeFiled(1);
    await withdrawCounterNotice(seller, { id });
    await expect(forwardCounterNotice(reviewer, { id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is not for the complainant, other members, or reviewers of the complainant’s own side', async () => {
    const { id, complainant } = await makeFiled(1);
    const other = await makeCase(1);
    const own = await makeReviewer();
    await joinParty(complainant.party.id, own.account.id);
    for (const stranger of [complainant.actor, other.complainant.actor, own.actor])
      await expectRefused(
        [
          forwardCounterNotice(stranger, { id, version: 1 }),
          returnCounterNotice(stranger, { id, ...words, code: 'other' }),
          dismissCounterNotice(stranger, { id, ...words, code: 'other' }),
        ],
        'not_found',
      );
    expect((await listCounterNoticeQueue(own.actor)).rows.map((row) => row.id)).not.toContain(id);
    expect((await counterNotice(id)).status).toBe('SUBMITTED');
  });
});

describe('deciding after both sides were heard', () => {
  const decide = (made: Awaited<ReturnType<typeof makeAnswered>>, items: unknown[], actor = made.reviewer) =>
    decideCounterNotice(actor, { id: made.id, version: 1, items: items as never, summary: 'Weighed.' });

  it('upholds and reinstates, listing by listing, with reasons', async () => {
    const made = await makeAnswered(2);
    const [first = '', second = ''] = made.listingIds;
    await decide(made, [uphold(first), reinstate(second)]);
    expect(await listingStatuses(made.notice.id)).toEqual(['UPHELD', 'REINSTATEMENT_ORDERED']);
    const row = await counterNotice(made.id);
    expect(row).toMatchObject({
      status: 'DECIDED',
      queuedAt: null,
      reviewerId: made.reviewer.accountId,
      decisions: [{ summary: 'Weighed.', reviewerId: made.reviewer.accountId }],
    });
    expect(new Map(row.listings.map((entry) => [entry.reportedListingId, entry.outcome]))).toEqual(
      new Map([
        [first, 'UPHOLD'],
        [second, 'REINSTATE'],
      ]),
    );
    const listing = await db.reportedListing.findUniqueOrThrow({ where: { id: first } });
    expect(listing).toMatchObject({ reasonCode: 'infringement_shown', reasonText: 'It carries the mark.' });
    expect(await waitingJobs('listing.reinstate')).toEqual([{ subjectId: second }]);
    expect(await mailsAbout(made.id)).toEqual(
      expect.arrayContaining(['counter-decided-seller', 'counter-decided-complainant']),
    );
  });

  it('demands a decision for every disputed listing, once, and for no other', async () => {
    const made = await makeAnswered(2);
    const foreign = await makeReportedListing(made.notice, { status: 'COUNTERED' });
    const [first = '', second = ''] = made.listingIds;
    for (const items of [
      [],
      [uphold(first)],
      [uphold(first), reinstate(first)],
      [uphold(first), uphold(second), uphold(foreign.id)],
      [uphold(first), uphold(foreign.id)],
    ])
      await expect(decide(made, items)).rejects.toMatchObject({ fields: { items: 'decide_each' } });
    expect((await counterNotice(made.id)).decisions).toEqual([]);
  });

  it('is one reviewer’s: the second is told, and nothing is decided twice', async () => {
    const made = await makeAnswered(2);
    const { actor: colleague } = await makeReviewer();
    const [first = '', second = ''] = made.listingIds;
    const ended = await outcomes([
      decide(made, [uphold(first), uphold(second)]),
      decide(made, [reinstate(first), reinstate(second)], colleague),
    ]);
    expect(ended).toEqual(['conflict', 'done']);
    expect((await counterNotice(made.id)).decisions).toHaveLength(1);
    expect(new Set(await listingStatuses(made.notice.id)).size).toBe(1);
    await expect(decide(made, [uphold(first), uphold(second)])).rejects.toMatchObject({ code: 'conflict' });
  });

  it('waits for the answer or the date', async () => {
    const made = await makeForwarded(1);
    const items = [uphold(made.listingIds[0] ?? '')];
    await expect(decide(made, items)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('leaves out what the complainant let go of meanwhile', async () => {
    const made = await makeAnswered(2);
    const [first = '', second = ''] = made.listingIds;
    await retractFromNotice(made.complainant.actor, { id: made.notice.id, listingIds: [first] });
    await expect(decide(made, [uphold(first), uphold(second)])).rejects.toMatchObject({ code: 'invalid' });
    await decide(made, [uphold(second)]);
    expect(await listingStatuses(made.notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'UPHELD']);
  });

  it('is possible when no listing is left: each was deleted meanwhile', async () => {
    const made = await makeAnswered(2);
    await db.reportedListing.updateMany({ where: { noticeId: made.notice.id }, data: { status: 'GONE' } });
    await decide(made, []);
    expect(await counterNotice(made.id)).toMatchObject({ status: 'DECIDED', queuedAt: null });
    expect(await eventsIn(made.notice.id)).toContain('notice.closed');
  });

  it('closes the notice when nothing of it is open any more', async () => {
    const made = await makeAnswered(2);
    const [first = '', second = ''] = made.listingIds;
    const rejected = await makeReportedListing(made.notice, { status: 'REJECTED' });
    await decide(made, [uphold(first), uphold(second)]);
    const notice = await db.notice.findUniqueOrThrow({ where: { id: made.notice.id } });
    expect(notice).toMatchObject({ status: 'CLOSED', closedAt: expect.any(Date) });
    expect(rejected.status).toBe('REJECTED');
  });

  it('leaves the notice open while another listing can still be answered for', async () => {
    const made = await makeAnswered(1);
    await makeReportedListing(made.notice, { status: 'REMOVED' });
    await decide(made, [uphold(made.listingIds[0] ?? '')]);
    expect((await db.notice.findUniqueOrThrow({ where: { id: made.notice.id } })).status).toBe('DECIDED');
  });

  it('is not for reviewers of the complainant’s own side', async () => {
    const made = await makeAnswered(1);
    const own = await makeReviewer();
    await joinParty(made.complainant.party.id, own.account.id);
    const items = [uphold(made.listingIds[0] ?? '')];
    for (const stranger of [own.actor, (await makeCase(1)).complainant.actor])
      await expect(decide(made, items, stranger)).rejects.toMatchObject({ code: 'not_found' });
    // they may see it, but it is not theirs to decide
    await expect(decide(made, items, made.complainant.actor)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
