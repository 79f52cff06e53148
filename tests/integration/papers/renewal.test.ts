import { describe, expect, it } from 'vitest';
import { addDocument } from '@/lib/documents/add-document';
import { removeDocument } from '@/lib/documents/remove-document';
import { openIdentity } from '@/lib/identities/open-identity';
import { renewIdentity } from '@/lib/identities/renew-identity';
import { identityUploadTarget } from '@/lib/identities/upload-target';
import { verifyIdentity } from '@/lib/identities/verify-identity';
import { settlePauses } from '@/lib/notices/pause-notices';
import { startNotice } from '@/lib/notices/start-notice';
import { sweepPapers } from '@/lib/papers/sweep-papers';
import { db } from '@/lib/platform/db';
import { openRight } from '@/lib/rights/open-right';
import { rejectRight } from '@/lib/rights/reject-right';
import { renewRight } from '@/lib/rights/renew-right';
import { rightUploadTarget } from '@/lib/rights/upload-target';
import { verifyRight } from '@/lib/rights/verify-right';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { eventsIn } from '@/tests/support/trail';
import { date, onDay } from './moments';

const rightRow = (id: string) => db.ipRight.findUniqueOrThrow({ where: { id } });
const noticeRow = (id: string) => db.notice.findUniqueOrThrow({ where: { id } });
const pdf = (text: string) =>
  (async function* () {
    yield await Promise.resolve(Buffer.from(`%PDF-1.4\n${text}`));
  })();

/** A complainant whose right and passport run out at the end of March 2030, and a notice that waits. */
async function makeOwner() {
  onDay('2030-01-01');
  const owner = await makeComplainant();
  const verified = { reviewedAt: date('2029-01-01'), submittedAt: date('2029-01-01') };
  await db.ipRight.update({
    where: { id: owner.right.id },
    data: { ...verified, expiresOn: date('2030-03-31'), registeredOn: date('2020-03-31'), filedOn: null },
  });
  await db.identity.update({
    where: { id: owner.identity.id },
    data: { ...verified, documentType: 'PASSPORT', expiresOn: date('2030-03-31') },
  });
  const old = await makeDocument({ rightId: owner.right.id });
  await db.document.update({ where: { id: old.id }, data: { createdAt: date('2028-12-01') } });
  const waiting = await makeNotice(owner);
  return { ...owner, old, waiting, reviewer: (await makeReviewer()).actor };
}
type Owner = Awaited<ReturnType<typeof makeOwner>>;

const renew = async ({ actor, right, account }: Owner) => {
  await makeDocument({ rightId: right.id }, { accountId: account.id });
  await renewRight(actor, { id: right.id, version: 1, expiresOn: '2040-03-31' });
};

describe('renewing', () => {
  it('is one upload and one date; everything else is kept', async () => {
    const owner = await makeOwner();
    await renew(owner);
    expect(await rightRow(owner.right.id)).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      title: owner.right.title,
      number: owner.right.number,
      expiresOn: date('2040-03-31'),
      carriesUntil: date('2030-03-31'),
    });
    expect(await eventsIn(owner.right.id)).toEqual(['right.submitted']);
    expect(await db.document.count({ where: { rightId: owner.right.id, removedAt: null } })).toBe(2);
  });

  it('early stops nothing until the old date, and then pauses until it is verified', async () => {
    const owner = await makeOwner();
    const { right, actor, party, waiting, reviewer } = owner;
    await renew(owner);
    await settlePauses(right.id);
    expect(await noticeRow(waiting.id)).toMatchObject({ pausedAt: null });
    expect(await startNotice(actor, { partyId: party.id })).toBeTruthy();
    await db.identity.updateMany({ where: { partyId: party.id }, data: { expiresOn: date('2050-01-01') } });
    onDay('2030-04-01');
    await sweepPapers();
    await settlePauses(right.id);
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'right_expired' });
    await expect(startNotice(actor, { partyId: party.id })).rejects.toMatchObject({ code: 'invalid' });
    await openRight(reviewer, right.id);
    await verifyRight(reviewer, { id: right.id, version: 2 });
    await settlePauses(right.id);
    expect(await rightRow(right.id)).toMatchObject({ status: 'VERIFIED', carriesUntil: null });
    expect(await noticeRow(waiting.id)).toMatchObject({ pausedAt: null, queuedAt: waiting.submittedAt });
  });

  it('that is refused ends what it carried', async () => {
    const owner = await makeOwner();
    await renew(owner);
    await openRight(owner.reviewer, owner.right.id);
    const verdict = { id: owner.right.id, version: 2, code: 'not_in_force', text: 'It has lapsed.' } as const;
    await rejectRight(owner.reviewer, verdict);
    await settlePauses(owner.right.id);
    expect(await noticeRow(owner.waiting.id)).toMatchObject({ pauseCode: 'right_expired' });
  });

  it('of a document that has expired is the same', async () => {
    const { actor, identity, account, reviewer, waiting } = await makeOwner();
    onDay('2030-04-01');
    await sweepPapers();
    await settlePauses(identity.id);
    const old = await makeDocument({ identityId: identity.id });
    await db.document.update({ where: { id: old.id }, data: { createdAt: date('2028-12-01') } });
    await makeDocument({ identityId: identity.id }, { accountId: account.id });
    await renewIdentity(actor, {
      id: identity.id,
      version: 1,
      documentNumber: 'C01X00T48',
      expiresOn: '2040-01-01',
    });
    const row = await db.identity.findUniqueOrThrow({ where: { id: identity.id } });
    expect(row).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      documentNumber: 'C01X00T48',
      carriesUntil: null,
    });
    // the passport before is set aside
    expect(await db.document.count({ where: { identityId: identity.id, removedAt: null } })).toBe(1);
    await openIdentity(reviewer, identity.id);
    await verifyIdentity(reviewer, { id: identity.id, version: 2 });
    await settlePauses(identity.id);
    // the right has run out too
    expect(await noticeRow(waiting.id)).toMatchObject({ pauseCode: 'right_expired' });
  });

  it('asks for a file and a later date, all at once', async () => {
    const { actor, right, identity } = await makeOwner();
    const renewal = { id: right.id, version: 1 };
    await expect(renewRight(actor, { ...renewal, expiresOn: '2030-03-31' })).rejects.toMatchObject({
      fields: { files: 'document_required', expiresOn: 'renewal_later' },
    });
    await expect(
      renewIdentity(actor, { id: identity.id, version: 1, documentNumber: 'X1', expiresOn: '' }),
    ).rejects.toMatchObject({ fields: { files: 'document_required', expiresOn: 'enter_document_expiry' } });
  });

  it('is not for what runs for long yet, for strangers, or twice', async () => {
    const owner = await makeOwner();
    const { actor, right } = owner;
    const stranger = await makeComplainant();
    const renewal = { id: right.id, version: 1, expiresOn: '2040-03-31' };
    await expect(renewRight(stranger.actor, renewal)).rejects.toMatchObject({ code: 'not_found' });
    await renew(owner);
    await expect(renewRight(actor, renewal)).rejects.toMatchObject({ code: 'conflict' });
    await expect(renewRight(actor, { ...renewal, version: 2 })).rejects.toMatchObject({ code: 'conflict' });
    const far = await makeComplainant();
    await expect(renewRight(far.actor, { ...renewal, id: far.right.id })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(rightUploadTarget(far.actor, far.right.id)).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('takes new files beside those that were verified, which nobody can take away', async () => {
    const { actor, right, identity, old } = await makeOwner();
    const target = await rightUploadTarget(actor, right.id);
    const added = await addDocument(actor, target, { name: 'renewal.pdf', bytes: pdf('renewal') });
    await expect(removeDocument(actor, target, old.id)).rejects.toMatchObject({ code: 'not_found' });
    await removeDocument(actor, target, added.id);
    expect(await identityUploadTarget(actor, identity.id)).toMatchObject({ renewal: { status: 'VERIFIED' } });
  });
});
