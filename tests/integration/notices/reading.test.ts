import { describe, expect, it } from 'vitest';
import { listReportedAddresses } from '@/lib/notices/receipt';
import {
  countDown,
  countRetractable,
  findNoticeByReference,
  getNotice,
  isReasonGiven,
  listNoticeListings,
  listNotices,
  listRetractable,
} from '@/lib/notices/queries';
import { NOTICE_VIEWS } from '@/lib/notices/transitions';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice, makeReportedListing } from '@/tests/factories/notices';
import { makeFiled, makeForwarded } from '@/tests/integration/counter-notices/disputes';

describe('the list of notices', () => {
  it('shows each view, newest first, a page at a time and only the own', async () => {
    const owner = await makeComplainant();
    await makeNotice(await makeComplainant());
    const made = [];
    for (let n = 0; n < 27; n += 1)
      made.push(await makeNotice(owner, { status: n % 9 ? 'SUBMITTED' : 'DRAFT' }));
    const newest = made.map(({ id }) => id).reverse();
    const first = await listNotices(owner.actor);
    expect(first.rows.map(({ id }) => id)).toEqual(newest.slice(0, 25));
    const second = await listNotices(owner.actor, { after: first.next ?? undefined });
    expect(second).toMatchObject({ rows: newest.slice(25).map((id) => ({ id })), next: null });
    const drafts = await listNotices(owner.actor, { status: NOTICE_VIEWS.drafts });
    expect(drafts.rows).toHaveLength(3);
    expect((await listNotices(owner.actor, { status: NOTICE_VIEWS.closed })).rows).toEqual([]);
  });

  it('counts what is down', async () => {
    const owner = await makeComplainant();
    const notice = await makeNotice(owner, { status: 'DECIDED' });
    for (const status of ['REMOVED', 'COUNTERED', 'UPHELD', 'REJECTED', 'GONE', 'REMOVAL_ORDERED'] as const)
      await makeReportedListing(notice, { status });
    const [row] = (await listNotices(owner.actor)).rows;
    expect(row).toMatchObject({ listingCount: 6 });
    expect(countDown(row?.counts ?? {})).toBe(3);
    expect(countRetractable(row?.counts ?? {})).toBe(2);
    expect((await listRetractable(owner.actor, notice.id)).map(({ status }) => status)).toEqual([
      'REMOVED',
      'COUNTERED',
    ]);
    const stranger = await makeComplainant();
    expect(await listRetractable(stranger.actor, notice.id)).toEqual([]);
  });

  it('finds a notice by its reference, however it is typed', async () => {
    const owner = await makeComplainant();
    const { id, reference } = await makeNotice(owner);
    const typed = reference.toLowerCase().replaceAll('-', ' ');
    expect(await findNoticeByReference(owner.actor, typed)).toBe(id);
    expect(await findNoticeByReference((await makeComplainant()).actor, typed)).toBeNull();
  });
});

describe('one notice', () => {
  it('names a counter-notice only once it has reached the complainant', async () => {
    const filed = await makeFiled(1);
    expect((await getNotice(filed.complainant.actor, filed.notice.id)).counterNotices).toEqual([]);
    const [hidden] = (await listNoticeListings(filed.complainant.actor, filed.notice.id)).rows;
    expect(hidden).toMatchObject({ status: 'COUNTERED', counters: [] });
    const forwarded = await makeForwarded(1);
    const seen = await getNotice(forwarded.complainant.actor, forwarded.notice.id);
    expect(seen.counterNotices).toMatchObject([{ id: forwarded.id, status: 'FORWARDED' }]);
    expect(seen.deadlines).toMatchObject([{ counterNoticeId: forwarded.id }]);
    const [shown] = (await listNoticeListings(forwarded.complainant.actor, forwarded.notice.id)).rows;
    expect(shown?.counters[0]?.counterNotice.id).toBe(forwarded.id);
  });

  it('gives the words of a rejection, and not those a seller is told', async () => {
    const owner = await makeComplainant();
    const { account: reviewer } = await makeReviewer();
    const notice = await makeNotice(owner, { status: 'DECIDED' });
    const { id: decisionId } = await db.decision.create({
      data: { noticeId: notice.id, reviewerId: reviewer.id, createdAt: new Date('2026-11-20') },
    });
    const decided = async (status: 'REMOVED' | 'REJECTED', outcome: 'REMOVE' | 'REJECT') => {
      const row = await makeReportedListing(notice, { status, reasonText: 'Because.' });
      await db.decisionItem.create({ data: { decisionId, reportedListingId: row.id, outcome } });
    };
    await decided('REMOVED', 'REMOVE');
    await decided('REJECTED', 'REJECT');
    await makeReportedListing(notice, { status: 'REPORTED' });
    const { rows } = await listNoticeListings(owner.actor, notice.id);
    expect(rows.map(isReasonGiven)).toEqual([false, true, false]);
  });

  it('lists its listings by fifties and by state, and every address on the receipt', async () => {
    const owner = await makeComplainant();
    const notice = await makeNotice(owner);
    const urls: string[] = [];
    for (let n = 0; n < 52; n += 1) {
      const status = n < 51 ? 'REPORTED' : 'GONE';
      urls.push((await makeReportedListing(notice, { status })).listing.canonicalUrl);
    }
    const first = await listNoticeListings(owner.actor, notice.id);
    expect([first.rows.length, first.next]).toEqual([50, 50]);
    const rest = await listNoticeListings(owner.actor, notice.id, { after: 50 });
    expect([rest.rows.length, rest.next]).toEqual([2, null]);
    const gone = await listNoticeListings(owner.actor, notice.id, { status: ['GONE'] });
    expect(gone.rows.map(({ position }) => position)).toEqual([52]);
    expect(await listReportedAddresses(owner.actor, notice.id)).toEqual(urls);
    expect(await listReportedAddresses((await makeComplainant()).actor, notice.id)).toEqual([]);
  });
});
