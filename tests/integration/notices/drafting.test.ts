import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getNoticeDraft, listUsableRights } from '@/lib/notices/draft';
import { dropRefusedLinks, fixLinks, linesToFix, replaceRefusedLinks } from '@/lib/notices/fix-links';
import {
  saveDescription,
  saveLinks,
  saveMarketplace,
  saveReason,
  saveReasonFields,
  saveRight,
  saveStatements,
} from '@/lib/notices/save-notice-step';
import { descriptionSchema } from '@/lib/notices/schema';
import { startNotice } from '@/lib/notices/start-notice';
import { submitNotice } from '@/lib/notices/submit-notice';
import { db } from '@/lib/platform/db';
import { makeAccount, makeParty } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { makeComplainant } from '@/tests/factories/notices';
import { makeIdentity, makeRight } from '@/tests/factories/rights';
import { bulkId, bulkLinks, makeDraft, taobaoUrl } from './drafts';
import { startOwnMarketplace, type OwnMarketplace } from './own-marketplace';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());

describe('starting a notice', () => {
  it('needs a verified identity and a verified right, and says which is missing', async () => {
    const { account, actor } = await makeAccount();
    const party = await makeParty(account.id);
    const start = () => startNotice(actor, { partyId: party.id });
    await expect(start()).rejects.toMatchObject({ fields: { partyId: 'identity_not_verified' } });
    await makeIdentity(party);
    await makeRight(party, { status: 'IN_REVIEW' });
    await expect(start()).rejects.toMatchObject({ fields: { partyId: 'right_not_verified' } });
    await makeRight(party);
    const id = await start();
    expect(await getNoticeDraft(actor, id)).toMatchObject({ status: 'DRAFT', partyId: party.id });
  });

  it('gives back a draft that nobody has written in, and no other', async () => {
    const { actor, party } = await makeComplainant();
    const id = await startNotice(actor, { partyId: party.id });
    expect(await startNotice(actor, { partyId: party.id })).toBe(id);
    await saveMarketplace(actor, { id, marketplace: 'TMALL' });
    expect(await startNotice(actor, { partyId: party.id })).not.toBe(id);
  });

  it('is not possible for the party of somebody else', async () => {
    const { actor } = await makeComplainant();
    const { party } = await makeComplainant();
    await expect(startNotice(actor, { partyId: party.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a draft', () => {
  it('keeps each step at once and knows what is missing', async () => {
    const { actor, party, right } = await makeComplainant();
    const id = await startNotice(actor, { partyId: party.id });
    const missing = async () => Object.keys((await getNoticeDraft(actor, id)).incomplete);
    expect(await missing()).toEqual(['marketplace', 'right', 'reason', 'links', 'description', 'statements']);
    await saveMarketplace(actor, { id, marketplace: 'TAOBAO' });
    await saveRight(actor, { id, rightId: right.id });
    await saveReason(actor, { id, reasonCode: 'counterfeit' });
    await saveReasonFields(actor, { id, grounds: 'pictures', differences: 'Colour and logo.' });
    expect(await saveLinks(actor, { id, linksText: bulkLinks(2) })).toEqual({ refused: 0, answered: true });
    expect(await missing()).toEqual(['description', 'statements']);
    await saveDescription(actor, { id, description: 'They copy our mark on every drill.' });
    const statements = ['good_faith', 'accuracy', 'authority', 'share_with_seller'] as const;
    await saveStatements(actor, { id, statements: [...statements], signatureName: 'Anna Berg' });
    expect(await missing()).toEqual([]);
    await submitNotice(actor, { id, version: 1 });
    const late = saveDescription(actor, { id, description: 'Too late to change this text.' });
    await expect(late).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('is written by its own side only', async () => {
    const { notice } = await makeDraft();
    const { actor } = await makeComplainant();
    await expect(
      saveDescription(actor, { id: notice.id, description: 'Not mine at all.' }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(getNoticeDraft(actor, notice.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await listUsableRights(actor, notice.partyId)).toEqual([]);
  });

  it('offers only rights that are verified and run', async () => {
    const { actor, party, right } = await makeComplainant();
    await makeRight(party, { status: 'NEEDS_INFO' });
    const expired = await makeRight(party, { expiresOn: new Date('2020-01-01') });
    const foreign = await makeComplainant();
    expect((await listUsableRights(actor, party.id)).map(({ id }) => id)).toEqual([right.id]);
    const id = await startNotice(actor, { partyId: party.id });
    await expect(saveRight(actor, { id, rightId: foreign.right.id })).rejects.toMatchObject({
      fields: { rightId: 'right_not_verified' },
    });
    await expect(saveRight(actor, { id, rightId: expired.id })).rejects.toMatchObject({
      fields: { rightId: 'right_expired' },
    });
    await saveRight(actor, { id, rightId: right.id });
    await db.ipRight.update({ where: { id: right.id }, data: { expiresOn: new Date('2020-01-01') } });
    expect((await getNoticeDraft(actor, id)).incomplete).toMatchObject({ right: 'right_expired' });
  });

  it('takes no reason that the right does not carry, nor an oath it does not need', async () => {
    const { actor, notice } = await makeDraft();
    await expect(saveReason(actor, { id: notice.id, reasonCode: 'copied_images' })).rejects.toMatchObject({
      fields: { reasonCode: 'reason_not_for_right' },
    });
    const partly = { id: notice.id, statements: ['good_faith' as const], signatureName: 'Anna Berg' };
    await expect(saveStatements(actor, partly)).rejects.toMatchObject({
      fields: { statements: 'statements_all' },
    });
  });

  it('keeps every script, markup and emoji, and what no database takes is left out', async () => {
    const { actor, notice } = await makeDraft();
    const typed =
      'Ünïcödé 冲击钻 🔧👩‍🔧 العربية <script>alert(1)</script> {{x}} "quotes" \u0000\u0007\ud800 end\r\nline';
    const input = descriptionSchema.parse({ id: notice.id, description: typed });
    await saveDescription(actor, input);
    const { description } = await getNoticeDraft(actor, notice.id);
    expect(description).toBe(
      'Ünïcödé 冲击钻 🔧👩‍🔧 العربية <script>alert(1)</script> {{x}} "quotes" \ufffd end\nline',
    );
  });
});

describe('the evidence of a draft', () => {
  it('is not demanded, but a file that cannot be opened keeps the notice from being filed', async () => {
    const { actor, account, notice } = await makeDraft();
    expect((await getNoticeDraft(actor, notice.id)).incomplete).toEqual({});
    const by = { accountId: account.id, status: 'REJECTED' } as const;
    const broken = await makeDocument({ noticeId: notice.id }, by);
    expect((await getNoticeDraft(actor, notice.id)).incomplete).toEqual({ evidence: 'document_rejected' });
    const filing = submitNotice(actor, { id: notice.id, version: 1 });
    await expect(filing).rejects.toMatchObject({ fields: { evidence: 'document_rejected' } });
    await db.document.update({ where: { id: broken.id }, data: { removedAt: new Date('2026-11-20') } });
    await submitNotice(actor, { id: notice.id, version: 1 });
  });
});

describe('the links of a draft', () => {
  it('are answered for line by line, with what the marketplace knows', async () => {
    const { actor, notice } = await makeDraft();
    const linksText = [
      taobaoUrl(bulkId(11)),
      'hello there',
      '',
      taobaoUrl('111111111111'),
      taobaoUrl(bulkId(11)),
      'https://detail.1688.com/offer/979663612935.html',
    ].join('\n');
    expect(await saveLinks(actor, { id: notice.id, linksText })).toEqual({ refused: 4, answered: true });
    const { links } = await getNoticeDraft(actor, notice.id);
    expect(links.lines.map(({ line, result, lookedUp }) => [line, result.status, lookedUp])).toEqual([
      [1, 'accepted', true],
      [2, 'refused', false],
      [4, 'refused', true],
      [5, 'refused', false],
      [6, 'refused', false],
    ]);
    expect(links.lines[2]?.result).toMatchObject({ reason: 'unknown_to_marketplace' });
    expect(links.lines[0]?.title).toBeTruthy();
  });

  it('are fixed in place without touching the others', async () => {
    const { actor, notice } = await makeDraft();
    const linksText = [taobaoUrl(bulkId(21)), 'item 22', 'nonsense', taobaoUrl(bulkId(23))].join('\n');
    await saveLinks(actor, { id: notice.id, linksText });
    const fixed = await fixLinks(actor, {
      id: notice.id,
      'line-2': taobaoUrl(bulkId(22)),
      'was-2': 'item 22',
      'line-3': '',
      'was-3': 'nonsense',
      'line-4': 'a stale tab',
      'was-4': 'something else',
    });
    expect(fixed).toEqual({ refused: 0, answered: true });
    const draft = await getNoticeDraft(actor, notice.id);
    expect(draft.linksText).toBe([21, 22, 23].map((n) => taobaoUrl(bulkId(n))).join('\n'));
  });

  it('take the place of refused ones when they come back mended', async () => {
    const { actor, notice } = await makeDraft();
    const linksText = ['no link', taobaoUrl(bulkId(51)), taobaoUrl(bulkId(51)), taobaoUrl(bulkId(52))].join(
      '\n',
    );
    await saveLinks(actor, { id: notice.id, linksText });
    const mended = [taobaoUrl(bulkId(53)), 'still nothing'].join('\n');
    expect(await replaceRefusedLinks(actor, { id: notice.id, linksText: mended })).toEqual({
      refused: 1,
      answered: true,
    });
    const draft = await getNoticeDraft(actor, notice.id);
    expect(draft.linksText.split('\n')).toEqual([
      ...[51, 52, 53].map((n) => taobaoUrl(bulkId(n))),
      'still nothing',
    ]);
  });

  it('lose all refused ones at a press, and only those', async () => {
    const { actor, notice } = await makeDraft();
    const linksText = ['no link', taobaoUrl(bulkId(31)), '', taobaoUrl(bulkId(31)), taobaoUrl(bulkId(32))];
    await saveLinks(actor, { id: notice.id, linksText: linksText.join('\n') });
    const draft = await getNoticeDraft(actor, notice.id);
    expect(linesToFix(draft.linksText, draft.links).map(({ line, text }) => [line, text])).toEqual([
      [1, 'no link'],
      [4, taobaoUrl(bulkId(31))],
    ]);
    await dropRefusedLinks(actor, { id: notice.id });
    const after = await getNoticeDraft(actor, notice.id);
    expect(after.linksText).toBe([taobaoUrl(bulkId(31)), '', taobaoUrl(bulkId(32))].join('\n'));
    expect(after.links).toMatchObject({ accepted: 2, refused: 0 });
  });

  it('are kept when the marketplace does not answer, and can be filed', async () => {
    const { actor, notice } = await makeDraft();
    marketplace.behave('down');
    try {
      const saved = await saveLinks(actor, { id: notice.id, linksText: bulkLinks(2, 41) });
      expect(saved).toEqual({ refused: 0, answered: false });
    } finally {
      marketplace.behave('up');
    }
    expect((await getNoticeDraft(actor, notice.id)).links).toMatchObject({ accepted: 2, pending: 2 });
    await submitNotice(actor, { id: notice.id, version: 1 });
    expect(await db.reportedListing.count({ where: { noticeId: notice.id } })).toBe(2);
  });
});
