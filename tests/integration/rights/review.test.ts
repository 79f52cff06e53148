import { describe, expect, it } from 'vitest';
import { db } from '@/lib/platform/db';
import { openRight } from '@/lib/rights/open-right';
import { getRight } from '@/lib/rights/queries';
import { listRightQueue } from '@/lib/rights/queue';
import { rejectRight } from '@/lib/rights/reject-right';
import { returnRight } from '@/lib/rights/return-right';
import { getRightCase } from '@/lib/rights/review-case';
import { saveRight } from '@/lib/rights/save-right';
import { submitRight } from '@/lib/rights/submit-right';
import { verifyRight } from '@/lib/rights/verify-right';
import { withdrawRight } from '@/lib/rights/withdraw-right';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { joinParty } from '@/tests/support/party-actors';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import { makeDraft, makeInReview, rightRow, trademark } from './drafts';

const DAY_AGO = new Date(Date.now() - 2 * 86_400_000);

describe('submitting', () => {
  it('writes state, version, history and mail together', async () => {
    const { actor, id } = await makeDraft();
    const { reference } = await submitRight(actor, { id, version: 1 });
    const row = await rightRow(id);
    expect(row).toMatchObject({ reference, status: 'SUBMITTED', version: 1 });
    expect(row.queuedAt).toEqual(row.submittedAt);
    expect(await db.submittedVersion.findMany({ where: { rightId: id } })).toMatchObject([
      { version: 1, data: { ...trademark, files: ['certificate.pdf'] } },
    ]);
    expect(await eventsIn(id)).toEqual(['right.started', 'right.submitted']);
    expect(await mailsAbout(id)).toEqual(['right-submitted']);
  });

  it('leaves nothing behind when a part of it fails', async () => {
    const { actor, id } = await makeDraft();
    await db.submittedVersion.create({
      data: { rightId: id, version: 1, data: {}, submittedAt: new Date() },
    });
    await expect(submitRight(actor, { id, version: 1 })).rejects.toThrow();
    expect(await rightRow(id)).toMatchObject({ status: 'DRAFT', submittedAt: null, queuedAt: null });
    expect(await eventsIn(id)).toEqual(['right.started']);
    expect(await mailsAbout(id)).toEqual([]);
  });

  it('refuses what is not complete, and a right that has run out since', async () => {
    const { actor, id, document } = await makeDraft();
    const submit = () => submitRight(actor, { id, version: 1 });
    await db.ipRight.update({ where: { id }, data: { expiresOn: DAY_AGO } });
    await expect(submit()).rejects.toMatchObject({ fields: { details: 'date_passed' } });
    await db.ipRight.update({ where: { id }, data: { number: '' } });
    await db.document.update({ where: { id: document.id }, data: { status: 'REJECTED' } });
    await expect(submit()).rejects.toMatchObject({
      fields: { details: 'date_passed', files: 'document_rejected' },
    });
    expect((await rightRow(id)).status).toBe('DRAFT');
  });

  it('lets one of two tabs through and tells the other', async () => {
    const { actor, id } = await makeDraft();
    expect(await outcomes([1, 2].map(() => submitRight(actor, { id, version: 1 })))).toEqual([
      'conflict',
      'done',
    ]);
    expect(await mailsAbout(id)).toEqual(['right-submitted']);
  });
});

describe('a review', () => {
  it('that verifies lets notices name the right', async () => {
    const { reviewer, id } = await makeInReview();
    await verifyRight(reviewer, { id, version: 1 });
    expect(await rightRow(id)).toMatchObject({
      status: 'VERIFIED',
      queuedAt: null,
      reviewerId: reviewer.accountId,
    });
    expect(await eventsIn(id)).toEqual([
      'right.started',
      'right.submitted',
      'right.opened',
      'right.verified',
    ]);
    expect(await mailsAbout(id)).toEqual(['right-submitted', 'right-verified']);
  });

  it.each([
    ['is still with us', { status: 'IN_REVIEW' }],
    ['was suspended', { status: 'SUSPENDED' }],
    ['rests on a paper that has expired', { expiresOn: DAY_AGO }],
  ] as const)('cannot verify while the identity %s', async (_, change) => {
    const { reviewer, id, identity } = await makeInReview();
    await db.identity.update({ where: { id: identity.id }, data: change });
    await expect(verifyRight(reviewer, { id, version: 1 })).rejects.toMatchObject({
      fields: { '': 'right_needs_identity' },
    });
    expect((await rightRow(id)).status).toBe('IN_REVIEW');
    expect(await mailsAbout(id)).toEqual(['right-submitted']);
    const { checks } = await getRightCase(reviewer, id);
    expect(checks).toContainEqual(expect.objectContaining({ code: 'identity', result: 'fail' }));
  });

  it('that sends it back is followed by a second version, which shows what changed', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await returnRight(reviewer, { id, version: 1, code: 'goods_mismatch', text: 'Class 9 is missing.' });
    expect(await getRight(actor, id)).toMatchObject({ status: 'NEEDS_INFO', reasonCode: 'goods_mismatch' });
    await saveRight(actor, { id, ...trademark, niceClasses: [7], expiresOn: '2036-12-31' });
    await submitRight(actor, { id, version: 1 });
    expect(await rightRow(id)).toMatchObject({ status: 'SUBMITTED', version: 2, reasonCode: null });
    const [latest] = (await getRightCase(reviewer, id)).versions;
    expect(latest).toMatchObject({
      version: 2,
      differences: [
        { field: 'niceClasses', before: '7, 9', after: '7' },
        { field: 'expiresOn', before: '2036-08-20', after: '2036-12-31' },
      ],
    });
    await openRight(reviewer, id);
    await expect(verifyRight(reviewer, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await verifyRight(reviewer, { id, version: 2 });
  });

  it('that refuses leaves another attempt open', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await rejectRight(reviewer, { id, version: 1, code: 'not_the_owner', text: 'It belongs to another.' });
    expect(await rightRow(id)).toMatchObject({ status: 'REJECTED', reasonCode: 'not_the_owner' });
    await submitRight(actor, { id, version: 1 });
    expect(await rightRow(id)).toMatchObject({ status: 'SUBMITTED', version: 2 });
  });

  it('is ended by one of two reviewers, however they decide', async () => {
    const { reviewer, id } = await makeInReview();
    const { actor: colleague } = await makeReviewer();
    const both = [
      verifyRight(reviewer, { id, version: 1 }),
      returnRight(colleague, { id, version: 1, code: 'other', text: 'Not yet.' }),
    ];
    expect(await outcomes(both)).toEqual(['conflict', 'done']);
    expect(await mailsAbout(id)).toHaveLength(2);
  });
});

describe('withdrawing', () => {
  it('takes it out of the queue for good', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await withdrawRight(actor, { id, version: 1 });
    expect(await rightRow(id)).toMatchObject({ status: 'WITHDRAWN', queuedAt: null });
    expect((await eventsIn(id)).at(-1)).toBe('right.withdrawn');
    await expect(verifyRight(reviewer, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(submitRight(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(withdrawRight(actor, { id, version: 1 })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('and deciding at the same moment leave one state and one story', async () => {
    const { actor, reviewer, id } = await makeInReview();
    const both = await outcomes([
      withdrawRight(actor, { id, version: 1 }),
      verifyRight(reviewer, { id, version: 1 }),
    ]);
    // a verified right can be withdrawn, a withdrawn one is not verified any more
    expect(both).toContain('done');
    expect((await rightRow(id)).status).toBe('WITHDRAWN');
    expect((await eventsIn(id)).at(-1)).toBe('right.withdrawn');
  });

  it('wants the version that was read', async () => {
    const { actor, id } = await makeDraft();
    await expect(withdrawRight(actor, { id, version: 2 })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('separation of duties', () => {
  it('hides a right from a reviewer who acts for its party, and drafts from all of them', async () => {
    const { actor, id, party } = await makeDraft();
    const [own, other] = await Promise.all([makeReviewer(), makeReviewer()]);
    await joinParty(party.id, own.account.id);
    await expect(getRightCase(other.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    await submitRight(actor, { id, version: 1 });
    const verdict = { id, version: 1, code: 'other', text: 'No.' } as const;
    const attempts = [
      getRightCase(own.actor, id),
      openRight(own.actor, id),
      verifyRight(own.actor, { id, version: 1 }),
      returnRight(own.actor, verdict),
      rejectRight(own.actor, verdict),
    ];
    expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
    const waiting = async (reader: typeof own.actor) =>
      (await listRightQueue(reader)).rows.some((row) => row.id === id);
    expect([await waiting(own.actor), await waiting(other.actor)]).toEqual([false, true]);
  });

  it('keeps members from reviewing and the desk from members', async () => {
    const { actor, id } = await makeInReview();
    const { actor: stranger } = await makeAccount();
    await expect(verifyRight(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'forbidden' });
    const attempts = [
      verifyRight(stranger, { id, version: 1 }),
      ...[actor, stranger].flatMap((member) => [getRightCase(member, id), listRightQueue(member)]),
    ];
    expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
  });
});

describe('what the desk is told', () => {
  it('names other parties with the same number and an owner by another name', async () => {
    const [first, second] = [await makeInReview(), await makeDraft()];
    await db.ipRight.update({ where: { id: first.id }, data: { number: '302016000777' } });
    await saveRight(second.actor, {
      id: second.id,
      ...trademark,
      number: '30 2016 000 777',
      ownerName: 'Acme Inc.',
    });
    await submitRight(second.actor, { id: second.id, version: 1 });
    const { checks } = await getRightCase(first.reviewer, second.id);
    const { reference } = await rightRow(first.id);
    expect(checks).toContainEqual({ code: 'duplicate', result: 'warn', values: { references: reference } });
    expect(checks.find(({ code }) => code === 'owner')).toMatchObject({ result: 'fail' });
  });
});
