import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpAndRecord } from '@/lib/marketplaces/record-lookup';
import { getNoticeDraft } from '@/lib/notices/draft';
import { returnNotice } from '@/lib/notices/return-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { startNotice } from '@/lib/notices/start-notice';
import { submitNotice } from '@/lib/notices/submit-notice';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant } from '@/tests/factories/notices';
import { waitingJobs } from '@/tests/support/run-jobs';
import { startOwnMarketplace, type OwnMarketplace } from './own-marketplace';
import { bulkId, bulkLinks, makeDraft, standing, taobaoUrl } from './drafts';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());

const mailsAbout = async (id: string) =>
  (await waitingJobs('mail.send')).filter((job) => job.subjectId === id).map((job) => job.mail);

describe('filing a notice', () => {
  it('writes notice, listings, version, history and jobs together', async () => {
    const { actor, notice } = await makeDraft();
    const answer = await submitNotice(actor, { id: notice.id, version: 1 });
    const after = await standing(notice.id);
    expect(answer).toEqual({ reference: notice.reference });
    expect(after.notice).toMatchObject({ status: 'SUBMITTED', listingCount: 3, version: 1 });
    expect(after.notice.queuedAt).toEqual(after.notice.submittedAt);
    expect(after.notice.listings.map((row) => [row.position, row.status, row.listing.externalId])).toEqual([
      [1, 'REPORTED', bulkId(1)],
      [2, 'REPORTED', bulkId(2)],
      [3, 'REPORTED', bulkId(3)],
    ]);
    expect(after.events).toEqual(['notice.submitted']);
    expect(after.notice.versions).toMatchObject([{ version: 1, data: { listings: [1, 2, 3].map(bulkId) } }]);
    expect(await mailsAbout(notice.id)).toEqual(['notice-submitted']);
    expect(await waitingJobs('notice.lookup-listings')).toContainEqual({ subjectId: notice.id });
  });

  it('takes 300 links and refuses 301, losing none', async () => {
    const { actor, notice } = await makeDraft({ linksText: bulkLinks(301) });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { links: 'links_refused' },
    });
    const draft = await getNoticeDraft(actor, notice.id);
    expect(draft.links).toMatchObject({ accepted: 300, refused: 1 });
    expect(draft.links.lines.at(-1)).toMatchObject({
      line: 301,
      result: { status: 'refused', reason: 'too_many', max: 300 },
    });
    await db.notice.update({ where: { id: notice.id }, data: { linksText: bulkLinks(300) } });
    await submitNotice(actor, { id: notice.id, version: 1 });
    expect((await standing(notice.id)).notice.listings).toHaveLength(300);
  });

  it('lets one of two tabs file and tells the other', async () => {
    const { actor, notice } = await makeDraft();
    const both = await Promise.allSettled(
      [1, 2].map(() => submitNotice(actor, { id: notice.id, version: 1 })),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    const after = await standing(notice.id);
    expect(after.notice.listings).toHaveLength(3);
    expect(after.events).toEqual(['notice.submitted']);
    expect(await mailsAbout(notice.id)).toEqual(['notice-submitted']);
  });

  it('answers the back button with a conflict', async () => {
    const { actor, notice } = await makeDraft();
    await submitNotice(actor, { id: notice.id, version: 1 });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await db.notice.count({ where: { partyId: notice.partyId } })).toBe(1);
  });

  it('is not open to strangers, and reviewers do not file', async () => {
    const { notice } = await makeDraft();
    const { actor: stranger } = await makeComplainant();
    const { actor: reviewer } = await makeReviewer();
    for (const actor of [stranger, reviewer]) {
      await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  });

  it.each([
    ['is not verified', { status: 'IN_REVIEW' }, 'right_not_verified'],
    ['was suspended', { status: 'SUSPENDED' }, 'right_not_verified'],
    ['has run out', { expiresOn: new Date('2020-01-01') }, 'right_expired'],
  ] as const)('refuses a right that %s', async (_what, change, problem) => {
    const { actor, notice, right } = await makeDraft();
    await db.ipRight.update({ where: { id: right.id }, data: change });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { right: problem },
    });
    expect((await standing(notice.id)).notice).toMatchObject({ status: 'DRAFT', listings: [] });
  });

  it('refuses a party whose identity document has run out, and begins nothing for it', async () => {
    const { actor, notice, identity, party } = await makeDraft();
    await db.identity.update({ where: { id: identity.id }, data: { expiresOn: new Date('2020-01-01') } });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { right: 'identity_expired' },
    });
    await expect(startNotice(actor, { partyId: party.id })).rejects.toMatchObject({
      fields: { partyId: 'identity_not_verified' },
    });
  });

  it('refuses the right of another party and a party whose identity is not verified', async () => {
    const { actor, notice, identity } = await makeDraft();
    const other = await makeComplainant();
    await db.notice.update({ where: { id: notice.id }, data: { rightId: other.right.id } });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { right: 'choose_one' },
    });
    await db.notice.update({ where: { id: notice.id }, data: { rightId: notice.rightId } });
    await db.identity.update({ where: { id: identity.id }, data: { status: 'SUSPENDED' } });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { right: 'identity_not_verified' },
    });
  });

  it('refuses a listing that the marketplace has ruled out since the links were read', async () => {
    const missing = '111111111111';
    const { actor, notice } = await makeDraft({
      linksText: `${taobaoUrl(bulkId(7))}\n${taobaoUrl(missing)}`,
    });
    await lookUpAndRecord('TAOBAO', [{ id: missing, canonicalUrl: taobaoUrl(missing) }]);
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      fields: { links: 'links_refused' },
    });
    expect((await standing(notice.id)).notice.listings).toEqual([]);
  });

  it('files a returned notice again as a new version with the listings it has now', async () => {
    const { actor, notice } = await makeDraft();
    const { actor: reviewer } = await makeReviewer();
    await submitNotice(actor, { id: notice.id, version: 1 });
    await openNotice(reviewer, { id: notice.id });
    const returned = { id: notice.id, version: 1, code: 'links_wrong', text: 'Check the links.' } as const;
    await returnNotice(reviewer, returned);
    await db.notice.update({ where: { id: notice.id }, data: { linksText: bulkLinks(2, 3) } });
    await expect(submitNotice(actor, { id: notice.id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    await submitNotice(actor, { id: notice.id, version: 2 });
    const after = await standing(notice.id);
    expect(after.notice).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      listingCount: 2,
      returnCode: null,
    });
    expect(after.notice.listings.map((row) => row.listing.externalId)).toEqual([bulkId(3), bulkId(4)]);
    expect(after.notice.versions.map((row) => row.version).sort()).toEqual([1, 2]);
    expect(await mailsAbout(notice.id)).toEqual(['notice-submitted', 'notice-returned', 'notice-submitted']);
  });
});
