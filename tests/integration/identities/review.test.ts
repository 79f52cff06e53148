import { describe, expect, it } from 'vitest';
import { openIdentity } from '@/lib/identities/open-identity';
import { getIdentity } from '@/lib/identities/queries';
import { listIdentityQueue } from '@/lib/identities/queue';
import { rejectIdentity } from '@/lib/identities/reject-identity';
import { returnIdentity } from '@/lib/identities/return-identity';
import { getIdentityCase } from '@/lib/identities/review-case';
import { saveIdentityDetails, saveIdentityDocument } from '@/lib/identities/save-identity';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { verifyIdentity } from '@/lib/identities/verify-identity';
import { db } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { joinParty } from '@/tests/support/party-actors';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import { details, identityRow, makeDraft, makeInReview, paper } from './drafts';

describe('submitting', () => {
  it('writes state, version, history and mail together', async () => {
    const { actor, id } = await makeDraft();
    const { reference } = await submitIdentity(actor, { id, version: 1 });
    const row = await identityRow(id);
    expect(row).toMatchObject({ reference, status: 'SUBMITTED', version: 1 });
    expect(row.queuedAt).toEqual(row.submittedAt);
    expect(await db.submittedVersion.findMany({ where: { identityId: id } })).toMatchObject([
      { version: 1, data: { ...details, ...paper, kind: 'ENTITY', files: ['register.pdf'] } },
    ]);
    expect(await eventsIn(id)).toEqual(['identity.started', 'identity.submitted']);
    expect(await mailsAbout(id)).toEqual(['identity-submitted']);
  });

  it('leaves nothing behind when a part of it fails', async () => {
    const { actor, id } = await makeDraft();
    await db.submittedVersion.create({
      data: { identityId: id, version: 1, data: {}, submittedAt: new Date() },
    });
    await expect(submitIdentity(actor, { id, version: 1 })).rejects.toThrow();
    expect(await identityRow(id)).toMatchObject({ status: 'DRAFT', submittedAt: null, queuedAt: null });
    expect(await eventsIn(id)).toEqual(['identity.started']);
    expect(await mailsAbout(id)).toEqual([]);
  });

  it('refuses what is not complete, step by step, and what has expired since', async () => {
    const { actor, id, document } = await makeDraft();
    await db.identity.update({ where: { id }, data: { legalName: '', expiresOn: new Date('2020-01-31') } });
    await db.document.update({ where: { id: document.id }, data: { removedAt: new Date() } });
    await expect(submitIdentity(actor, { id, version: 1 })).rejects.toMatchObject({
      fields: { details: 'step_unanswered', document: 'date_expired', files: 'document_required' },
    });
    expect((await identityRow(id)).status).toBe('DRAFT');
  });

  it('lets one of two tabs through and tells the other', async () => {
    const { actor, id } = await makeDraft();
    const both = [1, 2].map(() => submitIdentity(actor, { id, version: 1 }));
    expect(await outcomes(both)).toEqual(['conflict', 'done']);
    expect(await eventsIn(id)).toEqual(['identity.started', 'identity.submitted']);
    expect(await mailsAbout(id)).toEqual(['identity-submitted']);
    await expect(submitIdentity(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a review', () => {
  it('that verifies gives the party its name and its country', async () => {
    const { reviewer, id } = await makeInReview();
    await db.party.updateMany({
      where: { identity: { id } },
      data: { name: 'Something else', country: 'FR' },
    });
    await verifyIdentity(reviewer, { id, version: 1 });
    expect(await identityRow(id)).toMatchObject({
      status: 'VERIFIED',
      queuedAt: null,
      reviewerId: reviewer.accountId,
      party: { name: details.legalName, country: 'DE' },
    });
    expect(await eventsIn(id)).toEqual([
      'identity.started',
      'identity.submitted',
      'identity.opened',
      'identity.verified',
    ]);
    expect(await mailsAbout(id)).toEqual(['identity-submitted', 'identity-verified']);
  });

  it('that sends it back is followed by a second version, which shows what changed', async () => {
    const { actor, reviewer, id } = await makeInReview();
    const reason = { code: 'name_mismatch', text: 'Please write the legal form too.' } as const;
    await returnIdentity(reviewer, { id, version: 1, ...reason });
    expect(await getIdentity(actor, id)).toMatchObject({
      status: 'NEEDS_INFO',
      reasonCode: reason.code,
      reasonText: reason.text,
    });
    await saveIdentityDetails(actor, { id, ...details, legalName: 'Acme Tools Holding GmbH' });
    await saveIdentityDocument(actor, { id, ...paper, documentNumber: 'HRB 54321' });
    // what is being mended is not what was submitted
    expect((await getIdentityCase(reviewer, id)).data.legalName).toBe(details.legalName);
    await submitIdentity(actor, { id, version: 1 });
    expect(await identityRow(id)).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      reasonCode: null,
      reviewerId: null,
    });
    const { versions } = await getIdentityCase(reviewer, id);
    expect(versions.map(({ version, differences }) => [version, differences])).toEqual([
      [
        2,
        [
          { field: 'legalName', before: details.legalName, after: 'Acme Tools Holding GmbH' },
          { field: 'documentNumber', before: 'HRB 12345', after: 'HRB 54321' },
        ],
      ],
      [1, []],
    ]);
    await openIdentity(reviewer, id);
    await expect(verifyIdentity(reviewer, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await verifyIdentity(reviewer, { id, version: 2 });
    expect((await identityRow(id)).party.name).toBe('Acme Tools Holding GmbH');
  });

  it('that refuses leaves another attempt open', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await rejectIdentity(reviewer, {
      id,
      version: 1,
      code: 'not_the_holder',
      text: 'It is somebody else’s.',
    });
    expect(await identityRow(id)).toMatchObject({ status: 'REJECTED', reasonCode: 'not_the_holder' });
    expect(await mailsAbout(id)).toEqual(['identity-submitted', 'identity-rejected']);
    await submitIdentity(actor, { id, version: 1 });
    expect(await identityRow(id)).toMatchObject({ status: 'SUBMITTED', version: 2 });
  });

  it('cannot end before it has begun', async () => {
    const { actor, id } = await makeDraft();
    await submitIdentity(actor, { id, version: 1 });
    const { actor: reviewer } = await makeReviewer();
    await expect(verifyIdentity(reviewer, { id, version: 1 })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('is ended by one of two reviewers, however they decide', async () => {
    const { reviewer, id } = await makeInReview();
    const { actor: colleague } = await makeReviewer();
    const both = [
      verifyIdentity(reviewer, { id, version: 1 }),
      rejectIdentity(colleague, { id, version: 1, code: 'other', text: 'No.' }),
    ];
    expect(await outcomes(both)).toEqual(['conflict', 'done']);
    expect((await eventsIn(id)).filter((type) => /verified|rejected/.test(type))).toHaveLength(1);
    expect(await mailsAbout(id)).toHaveLength(2);
  });

  it('is taken up once, by whoever was first', async () => {
    const { actor, id } = await makeDraft();
    await submitIdentity(actor, { id, version: 1 });
    const reviewers = await Promise.all([makeReviewer(), makeReviewer()]);
    await Promise.all(reviewers.map(({ actor: reviewer }) => openIdentity(reviewer, id)));
    expect((await eventsIn(id)).filter((type) => type === 'identity.opened')).toHaveLength(1);
  });
});

describe('separation of duties', () => {
  it('hides a matter from a reviewer who acts for its party, and drafts from all of them', async () => {
    const { actor, id } = await makeDraft();
    const [own, other] = await Promise.all([makeReviewer(), makeReviewer()]);
    const { partyId } = await identityRow(id);
    await joinParty(partyId, own.account.id);
    await expect(getIdentityCase(other.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    await submitIdentity(actor, { id, version: 1 });
    const verdict = { id, version: 1, code: 'other', text: 'No.' } as const;
    const attempts = [
      getIdentityCase(own.actor, id),
      openIdentity(own.actor, id),
      verifyIdentity(own.actor, { id, version: 1 }),
      returnIdentity(own.actor, verdict),
      rejectIdentity(own.actor, verdict),
    ];
    expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
    const waiting = async (reader: typeof own.actor) =>
      (await listIdentityQueue(reader)).rows.map((row) => row.id).includes(id);
    expect([await waiting(own.actor), await waiting(other.actor)]).toEqual([false, true]);
  });

  it('keeps members from reviewing and the desk from members', async () => {
    const { actor, id, reviewer } = await makeInReview();
    const { actor: stranger } = await makeAccount();
    await expect(verifyIdentity(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(verifyIdentity(stranger, { id, version: 1 })).rejects.toMatchObject({ code: 'not_found' });
    for (const member of [actor, stranger]) {
      await expect(getIdentityCase(member, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(listIdentityQueue(member)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(submitIdentity(reviewer, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the history', () => {
  it('names colleagues to each other, reviewers to nobody outside, everybody to staff', async () => {
    const { actor, reviewer, id } = await makeInReview();
    await verifyIdentity(reviewer, { id, version: 1 });
    const authors = (entries: readonly { by: string; name: string | null }[]) =>
      entries.map(({ by, name }) => (name ? `${by} ${name}` : by));
    const { history } = await getIdentity(actor, id);
    expect(authors(history)).toEqual(['you Anna Berg', 'you Anna Berg', 'reviewer', 'reviewer']);
    const desk = await getIdentityCase(reviewer, id);
    expect(authors(desk.history)).toEqual([
      'complainant Anna Berg',
      'complainant Anna Berg',
      'you Lin Yu',
      'you Lin Yu',
    ]);
  });
});
