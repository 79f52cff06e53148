import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { initialListings } from '@/sandbox/marketplace/catalogue';
import { countQueues } from '@/lib/counter-notices/queue-counts';
import { handlers } from '@/lib/notices/jobs';
import { listFailedRemovals } from '@/lib/notices/queue';
import { retryRemoval } from '@/lib/notices/retry-removal';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { hashToken } from '@/lib/platform/token';
import { makeRetriesDue, runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { listingsOf, makeInReview, makeOrdered, statusesOf } from './decided';
import { bulkId, standing } from './drafts';
import { startOwnMarketplace, type OwnMarketplace } from './own-marketplace';
import { sellerToken } from '@/lib/notices/seller-token';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());

// jobs of one test must not wait for the next
beforeEach(async () => {
  marketplace.behave('up');
  await db.$executeRaw`DELETE FROM pgboss.job`;
  marketplace.seen.length = 0;
});

let last = 100;
const fresh = () => bulkId((last += 1));
const orders = () => marketplace.seen.filter(({ path }) => path === '/v1/listings/takedown');

describe('an ordered removal', () => {
  it('is carried out, confirmed and told to the seller with a link that opens', async () => {
    const ids = [fresh(), fresh()];
    const { notice } = await makeOrdered(ids);
    await runJobs(handlers);
    const listings = await listingsOf(notice.id);
    expect(listings.map((row) => [row.status, row.listing.marketStatus])).toEqual([
      ['REMOVED', 'REMOVED'],
      ['REMOVED', 'REMOVED'],
    ]);
    expect(orders().map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const doors = await db.sellerAccess.findMany({ where: { noticeId: notice.id } });
    for (const row of listings)
      expect(doors.find(({ id }) => id === row.sellerAccessId)?.sellerId).toBe(row.listing.sellerId);
    for (const door of doors)
      expect(Buffer.from(door.tokenHash)).toEqual(Buffer.from(hashToken(sellerToken(door.id))));
    const mails = (await waitingJobs('mail.send')).filter(({ mail }) => mail === 'seller-removal');
    expect(mails.map(({ subjectId }) => subjectId).sort()).toEqual(doors.map(({ id }) => id).sort());
    const { events } = await standing(notice.id);
    expect(events.filter((type) => type === 'seller.told')).toHaveLength(doors.length);
  });

  it('waits while the marketplace is away and is then carried out once', async () => {
    const { notice } = await makeOrdered([fresh()]);
    marketplace.behave('down');
    expect((await runJobs(handlers))['listing.take-down']).toEqual({ ok: 0, failed: 1 });
    expect(await statusesOf(notice.id)).toEqual(['REMOVAL_ORDERED']);
    marketplace.behave('up');
    await makeRetriesDue();
    await runJobs(handlers);
    expect(await statusesOf(notice.id)).toEqual(['REMOVED']);
    expect(orders()).toHaveLength(1);
    const { events } = await standing(notice.id);
    expect(events.filter((type) => type === 'listing.removed')).toHaveLength(1);
  });

  it('is asked for again under the same key when the answer was lost, and takes effect once', async () => {
    const { notice, listings } = await makeOrdered([fresh()]);
    marketplace.behave('answer lost');
    expect((await runJobs(handlers))['listing.take-down']).toEqual({ ok: 0, failed: 1 });
    marketplace.behave('up');
    await makeRetriesDue();
    await runJobs(handlers);
    const [row] = listings;
    expect(orders().map(({ key }) => key)).toEqual([`takedown:${row?.id}:1`, `takedown:${row?.id}:1`]);
    expect(await statusesOf(notice.id)).toEqual(['REMOVED']);
    // whatever is delivered twice changes nothing
    const before = await standing(notice.id);
    await handlers['listing.take-down']({ subjectId: row?.id ?? '' });
    await handlers['notice.tell-sellers']({ subjectId: notice.id });
    expect(await standing(notice.id)).toEqual(before);
    expect(orders()).toHaveLength(2);
  });

  it('run twice at once takes effect once', async () => {
    const { notice, listings } = await makeOrdered([fresh()]);
    const subjectId = listings[0]?.id ?? '';
    await Promise.all([1, 2, 3].map(() => handlers['listing.take-down']({ subjectId })));
    const { events } = await standing(notice.id);
    expect(events.filter((type) => type === 'listing.removed')).toHaveLength(1);
    expect(orders()).toHaveLength(1);
  });

  it('is tried again when the answer makes no sense', async () => {
    const { notice } = await makeOrdered([fresh()]);
    marketplace.behave('odd answer');
    expect((await runJobs(handlers))['listing.take-down']).toEqual({ ok: 0, failed: 1 });
    expect(await statusesOf(notice.id)).toEqual(['REMOVAL_ORDERED']);
  });

  it('of a listing nobody knows goes to a person, who can order it again under a new key', async () => {
    const known = fresh();
    const { notice, reviewer, listings } = await makeOrdered(['123123123123', known]);
    await runJobs(handlers);
    expect(await statusesOf(notice.id)).toEqual(['REMOVAL_FAILED', 'REMOVED']);
    const failure = await db.auditEvent.findFirst({
      where: { chainId: notice.id, type: 'listing.removal_failed' },
    });
    expect(failure?.data).toEqual({ code: 'unknown_listing' });
    const shown = async () => (await listFailedRemovals(reviewer)).filter(({ id }) => id === notice.id);
    expect(await shown()).toMatchObject([{ listings: 1, failedAt: expect.any(Date) }]);
    expect((await countQueues(reviewer)).failedRemovals).toBeGreaterThan(0);
    const subjectId = listings[0]?.id ?? '';
    await retryRemoval(reviewer, { reportedListingId: subjectId });
    expect(await shown()).toEqual([]);
    await runJobs(handlers);
    expect(await shown()).toMatchObject([{ listings: 1 }]);
    const keys = orders().filter(({ id }) => id === '123123123123');
    expect(keys.map(({ key }) => key)).toEqual([`takedown:${subjectId}:1`, `takedown:${subjectId}:2`]);
    // the seller of the other one was told without waiting for it
    expect(await db.sellerAccess.count({ where: { noticeId: notice.id } })).toBe(1);
  });

  it('that failed is shown to the desk alone, and to nobody in their own matter', async () => {
    const { notice, reviewer } = await makeOrdered(['123123123124']);
    await runJobs(handlers);
    const { partyId, accountId } = notice;
    await expect(listFailedRemovals({ kind: 'account', accountId, role: 'MEMBER' })).rejects.toThrow(
      NotFound,
    );
    await db.partyMember.create({
      data: { partyId, accountId: reviewer.accountId, role: 'HOLDER', createdAt: new Date() },
    });
    expect((await listFailedRemovals(reviewer)).map(({ id }) => id)).not.toContain(notice.id);
  });

  it('of a listing that its seller has deleted ends with the listing gone and the notice closed', async () => {
    const deleted = deletedListing(0);
    const { notice } = await makeOrdered([deleted]);
    await runJobs(handlers);
    expect(await statusesOf(notice.id)).toEqual(['GONE']);
    expect((await standing(notice.id)).notice.status).toBe('CLOSED');
  });
});

/** Listings of the sandbox that are deleted from the beginning. */
function deletedListing(which: number): string {
  const found = [...initialListings().values()].filter(
    ({ marketplace: code, status }) => code === 'TAOBAO' && status === 'DELETED',
  )[which];
  if (!found) throw new Error('the sandbox has no deleted listing');
  return found.id;
}

describe('looking up what was filed', () => {
  it('happens when the marketplace is back, and finds titles, sellers and what is gone', async () => {
    const gone = deletedListing(1);
    const { notice } = await makeInReview([fresh(), gone]);
    marketplace.behave('down');
    expect((await runJobs(handlers))['notice.lookup-listings']).toEqual({ ok: 0, failed: 1 });
    marketplace.behave('up');
    await makeRetriesDue();
    await runJobs(handlers);
    const [kept, vanished] = await listingsOf(notice.id);
    expect(kept).toMatchObject({ status: 'REPORTED', listing: { marketStatus: 'LIVE' } });
    expect(kept?.listing.title).toBeTruthy();
    expect(kept?.listing.sellerId).toBeTruthy();
    expect(vanished).toMatchObject({ status: 'GONE', listing: { marketStatus: 'DELETED' } });
  });
});
