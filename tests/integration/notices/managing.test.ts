import { describe, expect, it } from 'vitest';
import { tallyMarketplaces, listWeeks, WEEKS } from '@/lib/notices/enforcement';
import { exportNotices, type ExportedListing } from '@/lib/notices/export-notices';
import { listFilterRights, searchNotices, type NoticeFilter } from '@/lib/notices/search-notices';
import { NOTICE_VIEWS } from '@/lib/notices/transitions';
import { clock, DAY } from '@/lib/platform/clock';
import type { AccountActor } from '@/lib/platform/actor';
import { makeComplainant, makeNotice, makeReportedListing } from '@/tests/factories/notices';
import { makeRight } from '@/tests/factories/rights';

async function found(actor: AccountActor, filter: NoticeFilter): Promise<string[]> {
  return (await searchNotices(actor, filter)).rows.map(({ id }) => id);
}

async function exported(actor: AccountActor, filter: NoticeFilter = {}): Promise<ExportedListing[]> {
  const rows: ExportedListing[] = [];
  for await (const batch of exportNotices(actor, filter)) rows.push(...batch);
  return rows;
}

describe('searching notices', () => {
  it('finds by part of a reference, by title, by link and by what they are about; never another’s', async () => {
    const [owner, other] = await Promise.all([makeComplainant(), makeComplainant()]);
    const patent = await makeRight(owner.party, { title: 'Hammer 100%' });
    const drill = await makeNotice(owner);
    const hammer = await makeNotice({ ...owner, right: patent }, { marketplace: 'ALIEXPRESS' });
    const reported = await makeReportedListing(drill);
    await makeReportedListing(await makeNotice(other), { listing: reported.listing });

    expect(await found(owner.actor, { text: drill.reference.slice(-6).toLowerCase() })).toEqual([drill.id]);
    expect(await found(owner.actor, { text: 'cordless' })).toEqual([drill.id]);
    expect(await found(owner.actor, { text: 'hammer' })).toEqual([hammer.id]);
    const address = `m.intl.taobao.com/detail/detail.html?id=${reported.listing.externalId}&spm=a1`;
    expect(await found(owner.actor, { text: address })).toEqual([drill.id]);
    expect(await found(owner.actor, { marketplace: 'ALIEXPRESS' })).toEqual([hammer.id]);
    expect(await found(owner.actor, { rightId: patent.id })).toEqual([hammer.id]);
    expect(await found(owner.actor, { text: 'cordless', status: NOTICE_VIEWS.closed })).toEqual([]);
    expect(await found(other.actor, { rightId: patent.id })).toEqual([]);
    expect((await listFilterRights(owner.actor)).map(({ title }) => title)).toContain('Hammer 100%');
  });

  it('takes the signs of patterns as they are', async () => {
    const owner = await makeComplainant();
    const percent = await makeNotice({
      ...owner,
      right: await makeRight(owner.party, { title: '100%_\\x' }),
    });
    await makeNotice(owner);
    expect(await found(owner.actor, { text: '%_\\' })).toEqual([percent.id]);
    expect(await found(owner.actor, { text: '%%' })).toEqual([]);
  });

  it('goes on from page to page', async () => {
    const owner = await makeComplainant();
    for (let n = 0; n < 27; n += 1) await makeNotice(owner);
    const first = await searchNotices(owner.actor, { marketplace: 'TAOBAO' });
    expect(first.rows).toHaveLength(25);
    const second = await searchNotices(owner.actor, { marketplace: 'TAOBAO' }, first.next ?? '');
    expect(second).toMatchObject({ next: null });
    expect(second.rows).toHaveLength(2);
  });
});

describe('exporting notices', () => {
  it('writes a row per listing and one for a draft, newest notice first, over many batches', async () => {
    const owner = await makeComplainant();
    const oldest = await makeNotice(owner, { status: 'DECIDED' });
    for (let n = 0; n < 3; n += 1)
      await makeReportedListing(oldest, { status: 'REMOVED', removedAt: clock.now() });
    for (let n = 0; n < 52; n += 1) await makeNotice(owner, { status: 'DRAFT' });
    const rows = await exported(owner.actor);
    expect(rows).toHaveLength(55);
    expect(rows.slice(0, 52).every(({ canonicalUrl }) => canonicalUrl === null)).toBe(true);
    expect(rows.slice(52)).toMatchObject(
      Array.from({ length: 3 }, () => ({ reference: oldest.reference, listingStatus: 'REMOVED' })),
    );
    expect(await exported(owner.actor, { status: NOTICE_VIEWS.decided })).toHaveLength(3);
    expect(await exported((await makeComplainant()).actor)).toEqual([]);
  });
});

describe('what enforcement came to', () => {
  it('counts notices by week and outcome, and listings by marketplace', async () => {
    const owner = await makeComplainant();
    const now = clock.now();
    await makeNotice(owner);
    await makeNotice(owner, { status: 'WITHDRAWN' });
    const removed = await makeNotice(owner, { status: 'DECIDED' });
    await makeReportedListing(removed, { status: 'REINSTATED', removedAt: now });
    await makeReportedListing(removed, { status: 'REJECTED' });
    const rejected = await makeNotice(owner, {
      status: 'CLOSED',
      submittedAt: new Date(now.getTime() - 7 * DAY),
    });
    await makeReportedListing(rejected, { status: 'REJECTED' });
    await makeNotice(owner, { status: 'CLOSED', submittedAt: new Date(now.getTime() - 200 * DAY) });

    const weeks = await listWeeks(owner.actor);
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)?.counts).toEqual({ open: 1, withdrawn: 1, removed: 1, rejected: 0 });
    expect(weeks.at(-2)?.counts).toEqual({ open: 0, withdrawn: 0, removed: 0, rejected: 1 });
    expect(weeks.every(({ week }) => week.getUTCDay() === 1)).toBe(true);
    expect(await tallyMarketplaces(owner.actor)).toEqual([
      { marketplace: 'TAOBAO', reported: 3, removed: 1 },
    ]);
    expect(await tallyMarketplaces((await makeComplainant()).actor)).toEqual([]);
  });
});
