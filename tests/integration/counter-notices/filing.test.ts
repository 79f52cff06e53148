import { describe, expect, it } from 'vitest';
import { getCounterNotice, listCounterNotices } from '@/lib/counter-notices/queries';
import {
  dismissCounterNotice,
  forwardCounterNotice,
  returnCounterNotice,
} from '@/lib/counter-notices/review-counter-notice';
import { findCounterDraft, getSellerCase } from '@/lib/counter-notices/seller-case';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { retractFromNotice } from '@/lib/counter-notices/retract';
import { listDocuments } from '@/lib/documents/queries';
import { db } from '@/lib/platform/db';
import { makeDocument } from '@/tests/factories/documents';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import {
  answers,
  choose,
  counterNotice,
  fill,
  listingStatuses,
  makeAnswered,
  makeCase,
  makeDraft,
  makeFiled,
  makeForwarded,
} from './disputes';

const defect = { version: 1, code: 'evidence_unreadable', text: 'The second page is cut off.' } as const;
const formal = { version: 1, code: 'no_defence', text: 'It does not say why.' } as const;

describe('filing a counter-notice', () => {
  it('disputes its listings, queues it for the desk and tells the seller', async () => {
    const { id, notice, listingIds, seller } = await makeDraft(2);
    await choose(seller, id, [listingIds[0] ?? '']);
    await submitCounterNotice(seller, { id, version: 1 });
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED', 'REMOVED']);
    const row = await counterNotice(id);
    expect(row).toMatchObject({ status: 'SUBMITTED', version: 1 });
    expect(row.queuedAt).toEqual(row.submittedAt);
    expect(await eventsIn(notice.id)).toEqual([
      'counter_notice.started',
      'counter_notice.submitted',
      'listing.countered',
    ]);
    expect(await mailsAbout(id)).toEqual(['counter-notice-submitted']);
  });

  it('demands every step, and names those that lack something', async () => {
    const { seller, notice } = await makeCase(1);
    const id = await startCounterNotice(seller);
    await db.counterNoticeListing.deleteMany({ where: { counterNoticeId: id } });
    await expect(submitCounterNotice(seller, { id, version: 1 })).rejects.toMatchObject({
      fields: {
        listings: 'choose_listing',
        defence: 'step_incomplete',
        contact: 'step_incomplete',
        sign: 'step_incomplete',
      },
    });
    expect(await listingStatuses(notice.id)).toEqual(['REMOVED']);
    expect((await counterNotice(id)).status).toBe('DRAFT');
  });

  it('happens once, whichever of two tabs was first', async () => {
    const { id, seller, notice } = await makeDraft(1);
    const submit = () => submitCounterNotice(seller, { id, version: 1 });
    expect(await outcomes([submit(), submit()])).toEqual(['conflict', 'done']);
    await expect(submit()).rejects.toMatchObject({ code: 'conflict' });
    expect(await mailsAbout(id)).toEqual(['counter-notice-submitted']);
    expect((await eventsIn(notice.id)).filter((type) => type === 'listing.countered')).toHaveLength(1);
  });

  it('leaves out what was deleted or let go of while the draft lay', async () => {
    const { id, seller, notice, listingIds } = await makeDraft(3);
    const [gone = '', retracted = '', left] = listingIds;
    await db.reportedListing.update({ where: { id: gone }, data: { status: 'GONE' } });
    await db.reportedListing.update({ where: { id: retracted }, data: { status: 'REINSTATED' } });
    await submitCounterNotice(seller, { id, version: 1 });
    expect(await listingStatuses(notice.id)).toEqual(['GONE', 'REINSTATED', 'COUNTERED']);
    expect((await counterNotice(id)).listings.map((entry) => entry.reportedListingId)).toEqual([left]);
  });

  it('is refused when nothing is left to answer for', async () => {
    const { id, seller, notice } = await makeDraft(1);
    await db.reportedListing.updateMany({ where: { noticeId: notice.id }, data: { status: 'GONE' } });
    await expect(submitCounterNotice(seller, { id, version: 1 })).rejects.toMatchObject({
      fields: { listings: 'choose_listing' },
    });
  });
});

describe('a counter-notice that is sent back', () => {
  it('can be mended and filed again as the next version, with other listings', async () => {
    const { id, seller, reviewer, notice, listingIds } = await makeFiled(2);
    await returnCounterNotice(reviewer, { id, ...defect });
    const draft = await findCounterDraft(seller);
    expect(draft).toMatchObject({ version: 2, returnCode: defect.code, returnText: defect.text });
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED', 'COUNTERED']);
    await choose(seller, id, [listingIds[1] ?? '']);
    await expect(submitCounterNotice(seller, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await submitCounterNotice(seller, { id, version: 2 });
    expect(await listingStatuses(notice.id)).toEqual(['REMOVED', 'COUNTERED']);
    expect(await counterNotice(id)).toMatchObject({
      status: 'SUBMITTED',
      returnCode: null,
      returnText: null,
    });
    expect(await mailsAbout(id)).toEqual([
      'counter-notice-submitted',
      'counter-notice-returned',
      'counter-notice-submitted',
    ]);
  });

  it('keeps on record what the complainant let go of meanwhile', async () => {
    const { id, seller, reviewer, complainant, notice, listingIds } = await makeFiled(2);
    await returnCounterNotice(reviewer, { id, ...defect });
    const [first = '', second = ''] = listingIds;
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds: [first] });
    await choose(seller, id, [second]);
    await submitCounterNotice(seller, { id, version: 2 });
    const { listings } = await counterNotice(id);
    expect(Object.fromEntries(listings.map((entry) => [entry.reportedListingId, entry.outcome]))).toEqual({
      [first]: 'REINSTATE',
      [second]: null,
    });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'COUNTERED']);
  });
});

describe('a counter-notice that is not admitted', () => {
  it('leaves its listings removed, and another can be filed', async () => {
    const { id, seller, reviewer, notice } = await makeFiled(2);
    await dismissCounterNotice(reviewer, { id, ...formal });
    expect(await listingStatuses(notice.id)).toEqual(['REMOVED', 'REMOVED']);
    expect(await counterNotice(id)).toMatchObject({ status: 'DISMISSED', queuedAt: null });
    const second = await startCounterNotice(seller);
    expect(second).not.toBe(id);
    await fill(seller, second);
    await submitCounterNotice(seller, { id: second, version: 1 });
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED', 'COUNTERED']);
    const { counterNotices } = await getSellerCase(seller);
    expect(counterNotices.map((row) => [row.id, row.status])).toEqual([
      [second, 'SUBMITTED'],
      [id, 'DISMISSED'],
    ]);
  });

  it('never reaches the complainant', async () => {
    const { id, reviewer, complainant } = await makeFiled(1);
    const document = await makeDocument({ counterNoticeId: id });
    await dismissCounterNotice(reviewer, { id, ...formal });
    await expect(getCounterNotice(complainant.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listCounterNotices(complainant.actor)).rows).toEqual([]);
    expect(await listDocuments(complainant.actor, { counterNoticeId: id })).toEqual([]);
    expect(document.status).toBe('CLEAN');
  });
});

describe('withdrawing a counter-notice', () => {
  it.each([
    ['filed', makeFiled, false],
    ['forwarded', makeForwarded, true],
    ['answered', makeAnswered, true],
  ] as const)('can be done once it is %s; the listings stay removed', async (_, make, forwarded) => {
    const { id, seller, notice, complainant } = await make(1);
    await withdrawCounterNotice(seller, { id });
    expect(await listingStatuses(notice.id)).toEqual(['REMOVED']);
    const row = await counterNotice(id);
    expect(row).toMatchObject({ status: 'WITHDRAWN', queuedAt: null });
    expect(row.deadlines.every(({ endedAt }) => endedAt !== null)).toBe(true);
    // whoever got it keeps what they got; whoever did not never learns of it
    const seen = getCounterNotice(complainant.actor, id);
    if (forwarded) await expect(seen).resolves.toMatchObject({ status: 'WITHDRAWN' });
    else await expect(seen).rejects.toMatchObject({ code: 'not_found' });
    await expect(withdrawCounterNotice(seller, { id })).rejects.toMatchObject({ code: 'invalid_transition' });
    const another = await startCounterNotice(seller);
    expect(another).not.toBe(id);
  });

  it('is not for drafts, and not for others', async () => {
    const { id, seller, complainant, reviewer } = await makeDraft(1);
    await expect(withdrawCounterNotice(seller, { id })).rejects.toMatchObject({ code: 'invalid_transition' });
    const other = await makeCase(1);
    await expect(withdrawCounterNotice(other.seller, { id })).rejects.toMatchObject({ code: 'not_found' });
    await submitCounterNotice(seller, { id, version: 1 });
    await forwardCounterNotice(reviewer, { id, version: 1 });
    const asSeller = complainant.actor as never;
    await expect(withdrawCounterNotice(asSeller, { id })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what sellers write', () => {
  it('is kept as written, markup, emoji and every script included', async () => {
    const { id, seller, complainant, reviewer } = await makeDraft(1);
    const explanation = '<script>alert(1)</script> 😀 这不是同一商品 ليس نفس المنتج\nSecond line';
    await db.counterNotice.update({ where: { id }, data: { explanation } });
    await submitCounterNotice(seller, { id, version: 1 });
    await forwardCounterNotice(reviewer, { id, version: 1 });
    const seen = await getCounterNotice(complainant.actor, id);
    expect(seen).toMatchObject({ explanation, contactName: answers.contactName, address: answers.address });
    expect(seen.telephone).toBe('');
    expect(seen.sellerAccess.email).toBe('');
  });
});
