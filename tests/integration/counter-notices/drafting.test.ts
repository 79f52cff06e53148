import { describe, expect, it } from 'vitest';
import {
  saveContact,
  saveDefence,
  saveListings,
  saveSignature,
} from '@/lib/counter-notices/save-counter-notice';
import { findCounterDraft } from '@/lib/counter-notices/seller-case';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { counterNoticeUploadTarget } from '@/lib/counter-notices/upload-target';
import { db } from '@/lib/platform/db';
import { makeDocument } from '@/tests/factories/documents';
import { makeReportedListing, makeSellerAccess } from '@/tests/factories/notices';
import { eventsIn, outcomes } from '@/tests/support/trail';
import { answers, choose, counterNotice, makeCase, makeDraft, makeFiled, expectRefused } from './disputes';

describe('beginning a counter-notice', () => {
  it('proposes every listing that can be answered for, and is one draft however often it is begun', async () => {
    const { seller, listingIds, notice, access } = await makeCase(2);
    await makeReportedListing(notice, { status: 'GONE', sellerAccessId: access.id });
    await makeReportedListing(notice, { status: 'REMOVED' });
    const ids = await Promise.all([startCounterNotice(seller), startCounterNotice(seller)]);
    expect(new Set(ids).size).toBe(1);
    const draft = await findCounterDraft(seller);
    expect(draft?.chosen.map((row) => row.id)).toEqual(listingIds);
    expect(draft?.choices.map((row) => row.id)).toEqual(listingIds);
    expect(await eventsIn(notice.id)).toEqual(['counter_notice.started']);
  });

  it('is refused when nothing of the seller’s is removed', async () => {
    const { seller, notice } = await makeCase(1);
    await db.reportedListing.updateMany({ where: { noticeId: notice.id }, data: { status: 'UPHELD' } });
    await expect(startCounterNotice(seller)).rejects.toMatchObject({ fields: { '': 'nothing_to_counter' } });
    const { actor: neighbour } = await makeSellerAccess(notice);
    await expect(startCounterNotice(neighbour)).rejects.toMatchObject({
      fields: { '': 'nothing_to_counter' },
    });
  });
});

describe('saving a draft', () => {
  it('keeps every page, and says what is missing', async () => {
    const { seller } = await makeCase(2);
    const id = await startCounterNotice(seller);
    expect((await findCounterDraft(seller))?.missing).toEqual({
      defence: 'step_incomplete',
      contact: 'step_incomplete',
      sign: 'step_incomplete',
    });
    const { defenceCode, explanation, contactName, address, telephone, statements, signatureName } = answers;
    await saveDefence(seller, { id, defenceCode, explanation });
    await saveContact(seller, { id, contactName, address, telephone });
    await saveSignature(seller, { id, statements: [...statements], signatureName });
    const draft = await findCounterDraft(seller);
    expect(draft).toMatchObject({ ...answers, missing: {} });
  });

  it('chooses among the seller’s own listings only, and only what can be answered for', async () => {
    const { seller, id, listingIds, notice, access } = await makeDraft(2);
    const gone = await makeReportedListing(notice, { status: 'GONE', sellerAccessId: access.id });
    const foreign = await makeReportedListing(notice, { status: 'REMOVED' });
    for (const other of [gone.id, foreign.id])
      await expect(choose(seller, id, [listingIds[0] ?? '', other])).rejects.toMatchObject({
        code: 'not_found',
      });
    await choose(seller, id, [listingIds[1] ?? '']);
    expect((await findCounterDraft(seller))?.chosen.map((row) => row.id)).toEqual([listingIds[1]]);
  });

  it('asks for papers where the defence rests on them, and for papers that open', async () => {
    const { seller, id } = await makeDraft(1);
    const missing = async () => (await findCounterDraft(seller))?.missing.documents;
    expect(await missing()).toBeUndefined();
    await saveDefence(seller, { id, defenceCode: 'genuine_goods', explanation: answers.explanation });
    expect(await missing()).toBe('evidence_required');
    const document = await makeDocument({ counterNoticeId: id }, { status: 'QUARANTINED' });
    expect(await missing()).toBe('document_pending');
    const become = (status: 'CLEAN' | 'REJECTED') =>
      db.document.update({ where: { id: document.id }, data: { status } });
    await become('REJECTED');
    expect(await missing()).toBe('document_rejected');
    await become('CLEAN');
    expect(await missing()).toBeUndefined();
  });

  it('is for the seller alone', async () => {
    const { id, notice, listingIds } = await makeDraft(1);
    const other = await makeCase(1);
    const { actor: neighbour } = await makeSellerAccess(notice);
    for (const stranger of [other.seller, neighbour]) {
      await expectRefused(
        [
          saveListings(stranger, { id, listings: listingIds }),
          saveDefence(stranger, { id, defenceCode: 'other', explanation: answers.explanation }),
          saveContact(stranger, { id, contactName: 'X Y', address: 'Somewhere 1', telephone: '+86 571 1' }),
          saveSignature(stranger, { id, statements: [...answers.statements], signatureName: 'X Y' }),
          submitCounterNotice(stranger, { id, version: 1 }),
          counterNoticeUploadTarget(stranger, id),
        ],
        'not_found',
      );
    }
    expect(await counterNotice(id)).toMatchObject({ status: 'DRAFT', defenceCode: answers.defenceCode });
  });

  it('is over once it is filed', async () => {
    const { id, seller, listingIds } = await makeFiled(1);
    await expectRefused(
      [
        choose(seller, id, listingIds),
        saveDefence(seller, { id, defenceCode: 'other', explanation: answers.explanation }),
        counterNoticeUploadTarget(seller, id),
      ],
      'invalid_transition',
    );
    expect(await findCounterDraft(seller)).toBeNull();
  });

  it('loses nothing when it is filed in the same moment in another tab', async () => {
    const { id, seller, listingIds } = await makeDraft(2);
    const ended = await outcomes([
      submitCounterNotice(seller, { id, version: 1 }),
      choose(seller, id, [listingIds[0] ?? '']),
    ]);
    // saved first, or refused: never changed after it was filed
    expect(ended).toContain('done');
    const { listings } = await counterNotice(id);
    const rows = await db.reportedListing.findMany({ where: { id: { in: listingIds } } });
    const countered = rows.filter((row) => row.status === 'COUNTERED').map((row) => row.id);
    expect(listings.map((entry) => entry.reportedListingId).sort()).toEqual(countered.sort());
  });
});
