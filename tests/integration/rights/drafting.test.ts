import { describe, expect, it } from 'vitest';
import { saveIdentityDetails } from '@/lib/identities/save-identity';
import { startIdentity } from '@/lib/identities/start-identity';
import { db } from '@/lib/platform/db';
import { getRight, listRights, listRightStates } from '@/lib/rights/queries';
import { saveRight } from '@/lib/rights/save-right';
import { rightDetailsSchema } from '@/lib/rights/schema';
import { startRight } from '@/lib/rights/start-right';
import { submitRight } from '@/lib/rights/submit-right';
import { rightUploadTarget } from '@/lib/rights/upload-target';
import { withdrawRight } from '@/lib/rights/withdraw-right';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeRight } from '@/tests/factories/rights';
import { eventsIn, outcomes } from '@/tests/support/trail';
import { makeDraft, makeOwner, rightRow, trademark } from './drafts';

describe('beginning a right', () => {
  it('makes a draft with the party as its owner', async () => {
    const { actor, party } = await makeOwner();
    const id = await startRight(actor, { partyId: party.id, kind: 'PATENT' });
    expect(await rightRow(id)).toMatchObject({
      status: 'DRAFT',
      kind: 'PATENT',
      partyId: party.id,
      ownerName: party.name,
    });
    expect(await eventsIn(id)).toEqual(['right.started']);
  });

  it('takes up what was begun and left empty, also when asked for twice at once', async () => {
    const { actor, party } = await makeOwner();
    const kinds = ['TRADEMARK', 'PATENT', 'COPYRIGHT'] as const;
    const ids = await Promise.all(kinds.map((kind) => startRight(actor, { partyId: party.id, kind })));
    expect(new Set(ids).size).toBe(1);
    await withdrawRight(actor, { id: ids[0] ?? '', version: 1 });
    expect(ids).not.toContain(await startRight(actor, { partyId: party.id, kind: 'TRADEMARK' }));
  });

  it('is possible before the identity has been submitted', async () => {
    const { actor } = await makeAccount();
    const identityId = await startIdentity(actor, { kind: 'ENTITY' });
    await saveIdentityDetails(actor, { id: identityId, legalName: 'Acme', country: 'DE', address: 'Berlin' });
    const { partyId } = await db.identity.findUniqueOrThrow({ where: { id: identityId } });
    const id = await startRight(actor, { partyId, kind: 'TRADEMARK' });
    expect(await rightRow(id)).toMatchObject({ ownerName: 'Acme' });
  });

  it('is possible for parties of one’s own only, and not for staff', async () => {
    const { party } = await makeOwner();
    const [{ actor: stranger }, { actor: reviewer }] = [await makeAccount(), await makeReviewer()];
    const input = { partyId: party.id, kind: 'TRADEMARK' } as const;
    await expect(startRight(stranger, input)).rejects.toMatchObject({ code: 'not_found' });
    await expect(startRight(reviewer, input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the details', () => {
  const form = {
    ...{
      title: ' ACME  Bohr ',
      number: '12345678',
      office: 'CNIPA',
      ownerName: 'Acme',
      filedOn: '2020-01-01',
    },
    ...{ registeredOn: '2021-01-01', expiresOn: '2031-01-01' },
  };

  it.each([
    [
      'TRADEMARK',
      { niceClasses: '第7类、9-11', goods: 'Drills' },
      { title: 'ACME Bohr', niceClasses: [7, 9, 10, 11], goods: 'Drills' },
    ],
    [
      'PATENT',
      { patentKind: 'INVENTION', claims: '1. A drill.' },
      { patentKind: 'INVENTION', claims: '1. A drill.' },
    ],
    ['PATENT', { patentKind: 'DESIGN', claims: 'of no use here' }, { patentKind: 'DESIGN', claims: '' }],
    ['COPYRIGHT', { office: 'USCO', number: 'VA 2-123-456', author: 'Anna Berg' }, { author: 'Anna Berg' }],
  ] as const)('of a %s are kept as the certificate has them', async (kind, own, kept) => {
    const { actor, party } = await makeOwner();
    const id = await startRight(actor, { partyId: party.id, kind });
    const details = rightDetailsSchema.parse({ ...form, ...own, id, kind });
    await saveRight(actor, details);
    expect(await rightRow(id)).toMatchObject({ ...kept, filedOn: new Date('2020-01-01') });
    expect((await getRight(actor, id)).incomplete).toEqual({ files: 'document_required' });
  });

  it('are those of its kind', async () => {
    const { actor, party } = await makeOwner();
    const id = await startRight(actor, { partyId: party.id, kind: 'PATENT' });
    await expect(saveRight(actor, { id, ...trademark })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cannot be written once it has been submitted', async () => {
    const { actor, id } = await makeDraft();
    await submitRight(actor, { id, version: 1 });
    const late = [saveRight(actor, { id, ...trademark }), rightUploadTarget(actor, id)];
    expect(new Set(await outcomes(late))).toEqual(new Set(['invalid_transition']));
  });

  it('cannot be seen or written by anybody else', async () => {
    const { id } = await makeDraft();
    const [{ actor: stranger }, { actor: reviewer }] = [await makeAccount(), await makeReviewer()];
    for (const actor of [stranger, reviewer]) {
      const attempts = [
        getRight(actor, id),
        getRight(actor, 'no-id'),
        saveRight(actor, { id, ...trademark }),
        submitRight(actor, { id, version: 1 }),
        withdrawRight(actor, { id, version: 1 }),
        rightUploadTarget(actor, id),
      ];
      expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
      expect(await listRights(actor)).toEqual({ rows: [], next: null });
    }
  });
});

describe('the list of rights', () => {
  it('is read page by page and by what is to be done', async () => {
    const { actor, party } = await makeOwner();
    const ids: string[] = [];
    for (let n = 0; n < 27; n++) ids.unshift((await makeRight(party)).id);
    const withdrawn = await makeRight(party, { status: 'WITHDRAWN' });
    const returned = await makeRight(party, { status: 'NEEDS_INFO' });
    await makeRight((await makeOwner()).party);
    const first = await listRights(actor);
    expect(first.rows.map(({ id }) => id)).toEqual([returned.id, ...ids].slice(0, 25));
    const second = await listRights(actor, { after: first.next ?? '' });
    expect(second.rows.map(({ id }) => id)).toEqual(ids.slice(24));
    const shown = async (show: 'attention' | 'withdrawn') =>
      (await listRights(actor, { show })).rows.map(({ id }) => id);
    expect([await shown('attention'), await shown('withdrawn')]).toEqual([[returned.id], [withdrawn.id]]);
    const states = await listRightStates(actor, [party.id]);
    expect(states.get(party.id)?.toSorted()).toEqual(['NEEDS_INFO', 'VERIFIED', 'WITHDRAWN']);
  });
});
