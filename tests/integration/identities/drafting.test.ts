import { describe, expect, it } from 'vitest';
import { getIdentity, listIdentities, listParties } from '@/lib/identities/queries';
import { saveIdentityDetails, saveIdentityDocument, savePartyKind } from '@/lib/identities/save-identity';
import { startIdentity } from '@/lib/identities/start-identity';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { identityUploadTarget } from '@/lib/identities/upload-target';
import { db } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { eventsIn, outcomes } from '@/tests/support/trail';
import { details, identityRow, makeDraft, paper } from './drafts';

describe('beginning a party', () => {
  it('makes party, membership, identity and its first event', async () => {
    const { account, actor } = await makeAccount();
    const id = await startIdentity(actor, { kind: 'INDIVIDUAL' });
    const row = await identityRow(id);
    expect(row).toMatchObject({ status: 'DRAFT', version: 1, party: { kind: 'INDIVIDUAL', name: '' } });
    expect(await db.partyMember.findMany({ where: { partyId: row.partyId } })).toMatchObject([
      { accountId: account.id, role: 'HOLDER' },
    ]);
    expect(await eventsIn(id)).toEqual(['identity.started']);
  });

  it('takes up what was begun and left empty, also when asked for twice at once', async () => {
    const { actor } = await makeAccount();
    const ids = await Promise.all([1, 2, 3].map(() => startIdentity(actor, { kind: 'INDIVIDUAL' })));
    const again = await startIdentity(actor, { kind: 'ENTITY' });
    expect(new Set([...ids, again]).size).toBe(1);
    expect((await identityRow(again)).party.kind).toBe('ENTITY');
    await saveIdentityDetails(actor, { id: again, ...details });
    expect(await startIdentity(actor, { kind: 'ENTITY' })).not.toBe(again);
    expect((await listParties(actor)).map(({ name }) => name)).toEqual(['', details.legalName]);
  });

  it('is not for staff', async () => {
    const { actor } = await makeReviewer();
    await expect(startIdentity(actor, { kind: 'ENTITY' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the steps', () => {
  it('are kept one by one and say what is missing', async () => {
    const { account, actor } = await makeAccount();
    const id = await startIdentity(actor, { kind: 'INDIVIDUAL' });
    const missing = async () => (await getIdentity(actor, id)).incomplete;
    expect(await missing()).toEqual({
      details: 'step_unanswered',
      document: 'step_unanswered',
      files: 'document_required',
    });
    await saveIdentityDetails(actor, { id, ...details, legalName: 'Anna Berg' });
    expect((await identityRow(id)).party).toMatchObject({ name: 'Anna Berg', country: 'DE' });
    await saveIdentityDocument(actor, {
      id,
      documentType: 'DRIVING_LICENCE',
      documentNumber: 'B072RRE2I55',
      expiresOn: '2040-01-01',
    });
    expect(await missing()).toEqual({ files: 'document_required' });
    const broken = await makeDocument({ identityId: id }, { accountId: account.id, status: 'REJECTED' });
    await makeDocument({ identityId: id }, { accountId: account.id, status: 'QUARANTINED' });
    expect(await missing()).toEqual({ files: 'document_rejected' });
    await db.document.update({ where: { id: broken.id }, data: { removedAt: new Date() } });
    expect(await missing()).toEqual({});
  });

  it('take the documents of this kind of party and country only', async () => {
    const { actor } = await makeAccount();
    const id = await startIdentity(actor, { kind: 'INDIVIDUAL' });
    await saveIdentityDetails(actor, { id, ...details });
    const licence = {
      id,
      documentType: 'DRIVING_LICENCE',
      documentNumber: 'X 1234',
      expiresOn: '2040-01-01',
    } as const;
    await saveIdentityDocument(actor, licence);
    // moved to mainland China, the licence no longer does
    await saveIdentityDetails(actor, { id, ...details, country: 'CN' });
    expect((await identityRow(id)).documentType).toBeNull();
    const refused = { fields: { documentType: 'document_type_not_allowed' } };
    await expect(saveIdentityDocument(actor, licence)).rejects.toMatchObject(refused);
    await saveIdentityDocument(actor, { ...licence, documentType: 'PASSPORT' });
    await savePartyKind(actor, { id, kind: 'ENTITY' });
    expect((await identityRow(id)).documentType).toBeNull();
    await expect(saveIdentityDocument(actor, { ...licence, documentType: 'PASSPORT' })).rejects.toMatchObject(
      refused,
    );
  });

  it('cannot be written once it has been submitted', async () => {
    const { actor, id } = await makeDraft();
    await submitIdentity(actor, { id, version: 1 });
    const late = [
      saveIdentityDetails(actor, { id, ...details }),
      saveIdentityDocument(actor, { id, ...paper }),
      savePartyKind(actor, { id, kind: 'INDIVIDUAL' }),
      identityUploadTarget(actor, id),
    ];
    expect(new Set(await outcomes(late))).toEqual(new Set(['invalid_transition']));
  });
});

describe('nobody else', () => {
  it('can see or write it: not a stranger, not staff', async () => {
    const { id } = await makeDraft();
    const [{ actor: stranger }, { actor: reviewer }] = [await makeAccount(), await makeReviewer()];
    for (const actor of [stranger, reviewer]) {
      const attempts = [
        getIdentity(actor, id),
        getIdentity(actor, 'no-id'),
        saveIdentityDetails(actor, { id, ...details }),
        saveIdentityDocument(actor, { id, ...paper }),
        savePartyKind(actor, { id, kind: 'INDIVIDUAL' }),
        submitIdentity(actor, { id, version: 1 }),
        identityUploadTarget(actor, id),
      ];
      expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
      expect(await listIdentities(actor)).toEqual({ rows: [], next: null });
    }
  });
});

describe('the list of parties', () => {
  it('is read page by page, newest first', async () => {
    const { actor } = await makeAccount();
    const ids: string[] = [];
    for (let n = 0; n < 27; n++) {
      const id = await startIdentity(actor, { kind: 'ENTITY' });
      await saveIdentityDetails(actor, { id, ...details, legalName: `Party ${n}` });
      ids.unshift(id);
    }
    const first = await listIdentities(actor);
    expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 25));
    const second = await listIdentities(actor, { after: first.next ?? '' });
    expect(second.rows.map(({ id }) => id)).toEqual(ids.slice(25));
    expect(second.next).toBeNull();
  });
});
