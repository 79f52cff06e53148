import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '@/lib/notices/jobs';
import { retractListings } from '@/lib/notices/retract-listings';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { makeComplainant } from '@/tests/factories/notices';
import { makeRetriesDue, runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { decideAll, listingsOf, makeInReview, makeOrdered, statusesOf } from './decided';
import { bulkId, standing } from './drafts';
import { startOwnMarketplace, type OwnMarketplace } from './own-marketplace';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());
beforeEach(async () => {
  marketplace.behave('up');
  await db.$executeRaw`DELETE FROM pgboss.job`;
  marketplace.seen.length = 0;
});

let last = 200;
const fresh = () => bulkId((last += 1));
const asked = (path: string) => marketplace.seen.filter((request) => request.path.endsWith(path));
const mails = async () => (await waitingJobs('mail.send')).filter(({ mail }) => mail.includes('reinstated'));

const retract = (actor: AccountActor, noticeId: string, listingIds: string[]) =>
  inTransaction((tx) => retractListings(tx, actor, { noticeId, listingIds }));
const retractAll = async (actor: AccountActor, noticeId: string) =>
  retract(
    actor,
    noticeId,
    (await listingsOf(noticeId)).map(({ id }) => id),
  );

async function makeRemoved(ids: string[]) {
  const made = await makeOrdered(ids);
  await runJobs(handlers);
  return made;
}

describe('letting go of removed listings', () => {
  it('puts them back, tells both sides once and closes the notice', async () => {
    const { complainant, notice } = await makeRemoved([fresh(), fresh()]);
    await retractAll(complainant, notice.id);
    expect(await statusesOf(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REINSTATEMENT_ORDERED']);
    await runJobs(handlers);
    const listings = await listingsOf(notice.id);
    expect(listings.map((row) => [row.status, row.listing.marketStatus])).toEqual([
      ['REINSTATED', 'LIVE'],
      ['REINSTATED', 'LIVE'],
    ]);
    const sent = await mails();
    expect(sent.filter(({ subjectId }) => subjectId === notice.id)).toHaveLength(1);
    const doors = new Set(listings.map((row) => row.sellerAccessId));
    expect(new Set(sent.map(({ subjectId }) => subjectId))).toEqual(new Set([...doors, notice.id]));
    expect(sent).toHaveLength(doors.size + 1);
    expect((await standing(notice.id)).notice.status).toBe('CLOSED');
  });

  it('can be in part, and the notice stays open for the rest', async () => {
    const { complainant, notice, listings } = await makeRemoved([fresh(), fresh()]);
    await retract(complainant, notice.id, [listings[0]?.id ?? '']);
    await runJobs(handlers);
    expect(await statusesOf(notice.id)).toEqual(['REINSTATED', 'REMOVED']);
    expect((await standing(notice.id)).notice.status).toBe('DECIDED');
  });

  it('is for the complainant, for listings of that notice, and only once', async () => {
    const { complainant, notice, reviewer } = await makeRemoved([fresh()]);
    const other = await makeRemoved([fresh()]);
    const stranger = await makeComplainant();
    await expect(retractAll(stranger.actor, notice.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(retractAll(reviewer, notice.id)).rejects.toMatchObject({ code: 'forbidden' });
    const foreign = (await listingsOf(other.notice.id)).map(({ id }) => id);
    await expect(retract(complainant, notice.id, foreign)).rejects.toMatchObject({ code: 'not_found' });
    await retractAll(complainant, notice.id);
    await expect(retractAll(complainant, notice.id)).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('survives an outage and a lost answer, and takes effect once', async () => {
    const { complainant, notice } = await makeRemoved([fresh()]);
    await retractAll(complainant, notice.id);
    marketplace.behave('down');
    expect((await runJobs(handlers))['listing.reinstate']).toEqual({ ok: 0, failed: 1 });
    marketplace.behave('answer lost');
    await makeRetriesDue();
    expect((await runJobs(handlers))['listing.reinstate']).toEqual({ ok: 0, failed: 1 });
    marketplace.behave('up');
    await makeRetriesDue();
    await runJobs(handlers);
    expect(await statusesOf(notice.id)).toEqual(['REINSTATED']);
    expect(new Set(asked('/reinstate').map(({ key }) => key)).size).toBe(1);
    expect(await mails()).toHaveLength(2);
    const { events } = await standing(notice.id);
    expect(events.filter((type) => type === 'listing.reinstated')).toHaveLength(1);
  });
});

describe('a listing removed under two notices', () => {
  it('goes back only when both let go of it', async () => {
    const id = fresh();
    const first = await makeInReview([id]);
    const second = await makeInReview([id]);
    for (const { reviewer, notice } of [first, second]) await decideAll(reviewer, notice.id);
    await runJobs(handlers);
    await retractAll(first.complainant, first.notice.id);
    await runJobs(handlers);
    expect(await statusesOf(first.notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
    expect(asked('/reinstate')).toEqual([]);
    expect(await mails()).toEqual([]);
    expect((await standing(first.notice.id)).events.at(-1)).toBe('listing.reinstatement_held');

    // asked again, it says so once and still waits
    const [waiting] = await listingsOf(first.notice.id);
    await handlers['listing.reinstate']({ subjectId: waiting?.id ?? '' });
    const { events } = await standing(first.notice.id);
    expect(events.filter((type) => type === 'listing.reinstatement_held')).toHaveLength(1);

    await retractAll(second.complainant, second.notice.id);
    await runJobs(handlers);
    expect(await statusesOf(first.notice.id)).toEqual(['REINSTATED']);
    expect(await statusesOf(second.notice.id)).toEqual(['REINSTATED']);
    expect(asked('/reinstate')).toHaveLength(1);
    expect((await listingsOf(first.notice.id))[0]?.listing.marketStatus).toBe('LIVE');
    for (const { notice } of [first, second])
      expect((await standing(notice.id)).notice.status).toBe('CLOSED');
  });

  it('stays down when a second removal is ordered before the first lets go', async () => {
    const id = fresh();
    const first = await makeInReview([id]);
    const second = await makeInReview([id]);
    await decideAll(first.reviewer, first.notice.id);
    await runJobs(handlers);
    await retractAll(first.complainant, first.notice.id);
    await decideAll(second.reviewer, second.notice.id);
    const [mine] = await listingsOf(first.notice.id);
    const [theirs] = await listingsOf(second.notice.id);
    await Promise.all([
      handlers['listing.reinstate']({ subjectId: mine?.id ?? '' }),
      handlers['listing.take-down']({ subjectId: theirs?.id ?? '' }),
    ]);
    expect(await statusesOf(first.notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
    expect(await statusesOf(second.notice.id)).toEqual(['REMOVED']);
    expect(asked('/reinstate')).toEqual([]);
  });

  it('goes back when the second removal fails', async () => {
    const id = fresh();
    const first = await makeInReview([id]);
    const second = await makeInReview([id]);
    await decideAll(first.reviewer, first.notice.id);
    await runJobs(handlers);
    await decideAll(second.reviewer, second.notice.id);
    await retractAll(first.complainant, first.notice.id);
    await db.listing.updateMany({ where: { externalId: id }, data: { externalId: '321321321321' } });
    const [mine] = await listingsOf(first.notice.id);
    await handlers['listing.reinstate']({ subjectId: mine?.id ?? '' });
    const [theirs] = await listingsOf(second.notice.id);
    await handlers['listing.take-down']({ subjectId: theirs?.id ?? '' });
    await db.listing.updateMany({ where: { externalId: '321321321321' }, data: { externalId: id } });
    await makeRetriesDue();
    await runJobs(handlers);
    expect(await statusesOf(first.notice.id)).toEqual(['REINSTATED']);
    expect(await statusesOf(second.notice.id)).toEqual(['REMOVAL_FAILED']);
  });
});
