import { describe, expect, it } from 'vitest';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { getNoticeCase, listNoticeQueue } from '@/lib/notices/queue';
import { withdrawNotice } from '@/lib/notices/withdraw-notice';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeNotice } from '@/tests/factories/notices';
import { waitingJobs } from '@/tests/support/run-jobs';
import { makeInReview, reject, remove, statusesOf } from './decided';
import { bulkId, makeDraft, standing } from './drafts';

const summary = '';

describe('deciding a notice', () => {
  it('orders removals and rejects with reasons, listing by listing', async () => {
    const { notice, reviewer, listings } = await makeInReview([bulkId(1), bulkId(2), bulkId(3)]);
    const [a, b, c] = listings.map(({ id }) => id) as [string, string, string];
    const items = [remove(a), reject(b), remove(c)];
    const { decisionId } = await decideNotice(reviewer, {
      id: notice.id,
      version: 1,
      items,
      summary: 'Two of three.',
    });
    const after = await standing(notice.id);
    expect(after.notice).toMatchObject({
      status: 'DECIDED',
      queuedAt: null,
      reviewerId: reviewer.accountId,
    });
    expect(after.notice.listings.map((row) => [row.status, row.reasonCode])).toEqual([
      ['REMOVAL_ORDERED', 'as_claimed'],
      ['REJECTED', 'fair_use'],
      ['REMOVAL_ORDERED', 'as_claimed'],
    ]);
    expect(await db.decisionItem.count({ where: { decisionId } })).toBe(3);
    expect(await db.decision.findUnique({ where: { id: decisionId } })).toMatchObject({
      summary: 'Two of three.',
    });
    expect(await waitingJobs('listing.take-down')).toEqual(
      expect.arrayContaining([{ subjectId: a }, { subjectId: c }]),
    );
    expect(after.events.slice(2)).toEqual([
      'notice.decided',
      'listing.removal_ordered',
      'listing.removal_ordered',
      'listing.rejected',
    ]);
  });

  it('demands a decision for every listing, once', async () => {
    const { notice, reviewer, listings } = await makeInReview([bulkId(1), bulkId(2)]);
    const other = await makeInReview([bulkId(1)]);
    const [a, b] = listings.map(({ id }) => remove(id)) as [ReturnType<typeof remove>, never];
    const foreign = remove(other.listings[0]?.id ?? '');
    for (const items of [[], [a], [a, a], [a, b, b], [a, foreign], [a, b, foreign]]) {
      await expect(
        decideNotice(reviewer, { id: notice.id, version: 1, items, summary }),
      ).rejects.toMatchObject({ fields: { items: 'decide_each' } });
    }
    expect(await statusesOf(notice.id)).toEqual(['REPORTED', 'REPORTED']);
    expect((await standing(notice.id)).notice.status).toBe('IN_REVIEW');
  });

  it('lets one of two reviewers decide and tells the other', async () => {
    const { notice, reviewer, listings } = await makeInReview([bulkId(1)]);
    const { actor: colleague } = await makeReviewer();
    const [id = ''] = listings.map((row) => row.id);
    const both = await Promise.allSettled([
      decideNotice(reviewer, { id: notice.id, version: 1, items: [remove(id)], summary }),
      decideNotice(colleague, { id: notice.id, version: 1, items: [reject(id)], summary }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    expect(await db.decision.count({ where: { noticeId: notice.id } })).toBe(1);
  });

  it('and taking the notice back exclude each other', async () => {
    const { complainant, notice, reviewer, listings } = await makeInReview([bulkId(1)]);
    const items = listings.map(({ id }) => remove(id));
    const both = await Promise.allSettled([
      withdrawNotice(complainant, { id: notice.id, version: 1 }),
      decideNotice(reviewer, { id: notice.id, version: 1, items, summary }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('closes a notice at once when every listing is rejected', async () => {
    const { notice, reviewer, listings } = await makeInReview([bulkId(1), bulkId(2)]);
    const items = listings.map(({ id }) => reject(id));
    await decideNotice(reviewer, { id: notice.id, version: 1, items, summary });
    expect((await standing(notice.id)).notice.status).toBe('CLOSED');
  });

  it('is nothing for members, for strangers or in one’s own matter', async () => {
    const { complainant, notice, listings } = await makeInReview([bulkId(1)]);
    const items = listings.map(({ id }) => remove(id));
    const own = await makeReviewer();
    await db.partyMember.create({
      data: {
        partyId: notice.partyId,
        accountId: own.account.id,
        role: 'AGENT',
        createdAt: notice.createdAt,
      },
    });
    const decide = (actor: typeof complainant) =>
      decideNotice(actor, { id: notice.id, version: 1, items, summary });
    await expect(decide(complainant)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(decide(own.actor)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getNoticeCase(own.actor, notice.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getNoticeCase(complainant, notice.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await statusesOf(notice.id)).toEqual(['REPORTED']);
  });
});

describe('the queue', () => {
  it('has the longest waiting first, page by page, without own matters and drafts', async () => {
    const { actor: reviewer, account } = await makeReviewer();
    const owner = await makeDraft();
    const own = await makeDraft();
    await db.partyMember.create({
      data: {
        partyId: own.party.id,
        accountId: account.id,
        role: 'HOLDER',
        createdAt: own.notice.createdAt,
      },
    });
    const at = (n: number) => new Date(Date.UTC(2020, 0, 1, 0, 0, Math.floor(n / 2)));
    const expected: string[] = [];
    for (let n = 0; n < 30; n += 1)
      expected.push((await makeNotice(owner, { queuedAt: at(n), listingCount: 1 })).id);
    await makeNotice(own, { queuedAt: at(0) });
    const first = await listNoticeQueue(reviewer);
    expect(first.rows.map(({ id }) => id)).toEqual(expected.slice(0, 25));
    expect(first.rows[0]).toMatchObject({ partyName: owner.party.name, rightTitle: 'ACME', version: 1 });
    const second = await listNoticeQueue(reviewer, { after: first.next ?? undefined });
    expect(second.rows.slice(0, 5).map(({ id }) => id)).toEqual(expected.slice(25));
    await expect(listNoticeQueue(owner.actor)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('names the colleague who has it open, and opening twice is harmless', async () => {
    const { notice, reviewer } = await makeInReview([bulkId(1)]);
    const { actor: colleague } = await makeReviewer();
    await openNotice(colleague, { id: notice.id });
    const row = await db.notice.findUniqueOrThrow({ where: { id: notice.id } });
    expect(row).toMatchObject({ status: 'IN_REVIEW', reviewerId: reviewer.accountId });
    expect(row.queuedAt).not.toBeNull();
  });
});
