import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveRetracted, submitResponse } from '@/lib/counter-notices/answer-counter-notice';
import { decideCounterNotice } from '@/lib/counter-notices/decide-counter-notice';
import { getForwardedHistory, getSellerHistory } from '@/lib/counter-notices/history';
import { forwardCounterNotice } from '@/lib/counter-notices/review-counter-notice';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { handlers } from '@/lib/notices/jobs';
import type { SellerActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { listingsOf, makeOrdered } from '../notices/decided';
import { bulkId } from '../notices/drafts';
import { startOwnMarketplace, type OwnMarketplace } from '../notices/own-marketplace';
import { fill, reinstate, uphold, write } from './disputes';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());
beforeEach(() => db.$executeRaw`DELETE FROM pgboss.job`);

let last = 20;
const fresh = () => bulkId((last += 1));

/** Listings taken down for real; the counter-notice of the first one's seller has been forwarded. */
async function makeDisputed(count: number) {
  const made = await makeOrdered(Array.from({ length: count }, fresh));
  await runJobs(handlers);
  const [first] = await listingsOf(made.notice.id);
  const access = await db.sellerAccess.findUniqueOrThrow({
    where: { id: first?.sellerAccessId ?? '' },
    include: { listings: { orderBy: { position: 'asc' } } },
  });
  const seller: SellerActor = { kind: 'seller', sellerAccessId: access.id, noticeId: made.notice.id };
  const id = await startCounterNotice(seller);
  await fill(seller, id);
  await submitCounterNotice(seller, { id, version: 1 });
  await forwardCounterNotice(made.reviewer, { id, version: 1 });
  return { ...made, id, seller, mine: access.listings.map((listing) => listing.id) };
}

const reinstatedMails = async () =>
  (await waitingJobs('mail.send')).map((job) => job.mail).filter((mail) => mail.includes('reinstated'));

describe('what goes back after a dispute', () => {
  it('is put back on the marketplace by a decision; both sides are told, and see it in their history', async () => {
    const { id, complainant, reviewer, seller, mine, notice } = await makeDisputed(1);
    await write(complainant, id);
    await submitResponse(complainant, { counterNoticeId: id });
    const items = mine.map(reinstate);
    await decideCounterNotice(reviewer, { id, version: 1, items, summary: '' });
    await runJobs(handlers);
    const [listing] = await listingsOf(notice.id);
    expect(listing).toMatchObject({ status: 'REINSTATED', listing: { marketStatus: 'LIVE' } });
    expect((await reinstatedMails()).sort()).toEqual(['listings-reinstated', 'seller-reinstated']);
    expect((await db.notice.findUniqueOrThrow({ where: { id: notice.id } })).status).toBe('CLOSED');
    const keys = (await getSellerHistory(seller)).map(({ key }) => key);
    expect(keys).toEqual([
      'claimed',
      'removal_decided',
      'removed',
      'told',
      'submitted',
      'forwarded',
      'answered',
      'decided',
      'reinstated',
    ]);
    const theirs = (await getForwardedHistory(complainant, id)).map(({ key }) => key);
    expect(theirs).toEqual(['forwarded', 'answered', 'decided', 'reinstated']);
  });

  it('is put back when the complainant lets go of all of it, and the notice is closed', async () => {
    const { id, complainant, mine, notice } = await makeDisputed(1);
    await write(complainant, id);
    await saveRetracted(complainant, { counterNoticeId: id, extent: 'all', listings: [] });
    await submitResponse(complainant, { counterNoticeId: id });
    await runJobs(handlers);
    const rows = await db.reportedListing.findMany({ where: { id: { in: mine } } });
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['REINSTATED']));
    expect((await db.notice.findUniqueOrThrow({ where: { id: notice.id } })).status).toBe('CLOSED');
  });

  it('closes the notice too when the rest stays down', async () => {
    const { id, complainant, reviewer, mine, notice } = await makeDisputed(2);
    // the sandbox may give the two listings to two sellers; only those of one are disputed here
    const others = (await listingsOf(notice.id)).filter((row) => !mine.includes(row.id));
    await db.reportedListing.updateMany({
      where: { id: { in: others.map((row) => row.id) } },
      data: { status: 'UPHELD' },
    });
    await write(complainant, id);
    await submitResponse(complainant, { counterNoticeId: id });
    const items = mine.map((listing, index) => (index === 0 ? reinstate(listing) : uphold(listing)));
    await decideCounterNotice(reviewer, { id, version: 1, items, summary: '' });
    const standing = async () => (await db.notice.findUniqueOrThrow({ where: { id: notice.id } })).status;
    expect(await standing()).toBe('DECIDED');
    await runJobs(handlers);
    expect(await standing()).toBe('CLOSED');
  });
});
