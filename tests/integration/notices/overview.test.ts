import { describe, expect, it } from 'vitest';
import { listReadiness } from '@/lib/notices/readiness';
import { countNotices, listActivity } from '@/lib/notices/recent';
import { submitNotice } from '@/lib/notices/submit-notice';
import { withdrawNotice } from '@/lib/notices/withdraw-notice';
import { makeAccount, makeParty } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { makeIdentity, makeRight } from '@/tests/factories/rights';
import { makeDraft } from './drafts';

describe('the way to a first notice', () => {
  it('is empty for somebody new', async () => {
    const { actor } = await makeAccount();
    expect(await listReadiness(actor)).toEqual([]);
    expect(await countNotices(actor)).toEqual({});
    expect(await listActivity(actor, 8)).toEqual([]);
  });

  it('is told for each party of the actor and for nobody else’s', async () => {
    const owner = await makeComplainant();
    const { account, actor, party, right } = owner;
    const bare = await makeParty(account.id);
    const waiting = await makeParty(account.id);
    await makeIdentity(waiting, { status: 'SUBMITTED' });
    await makeRight(party, { status: 'DRAFT' });
    const stranger = await makeComplainant();
    await makeNotice(stranger);
    const standing = async () => {
      const found = await listReadiness(actor);
      expect(found.map(({ partyId }) => partyId).toSorted()).toEqual(
        [bare.id, waiting.id, party.id].toSorted(),
      );
      const of = ({ id }: { id: string }) => found.find(({ partyId }) => partyId === id);
      return { bare: of(bare), waiting: of(waiting), able: of(party) };
    };
    const before = await standing();
    expect(before.bare).toMatchObject({
      identity: null,
      rights: [],
      ready: false,
      draftId: null,
      filed: false,
    });
    expect(before.waiting).toMatchObject({ identity: { status: 'SUBMITTED' }, ready: false });
    expect(before.able).toMatchObject({ ready: true, draftId: null, filed: false });
    expect(before.able?.rights).toHaveLength(2);
    const draft = await makeNotice({ account, party, right }, { status: 'DRAFT' });
    expect((await standing()).able).toMatchObject({ draftId: draft.id, filed: false });
    await makeNotice({ account, party, right }, { status: 'SUBMITTED' });
    expect((await standing()).able).toMatchObject({ draftId: draft.id, filed: true });
    expect((await listReadiness(stranger.actor)).map(({ partyId }) => partyId)).toEqual([stranger.party.id]);
  });
});

describe('how notices stand', () => {
  it('is counted by state, for the actor’s own', async () => {
    const owner = await makeComplainant();
    for (const status of ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'DECIDED', 'NEEDS_INFO'] as const) {
      await makeNotice(owner, { status });
    }
    await makeNotice(await makeComplainant());
    expect(await countNotices(owner.actor)).toEqual({ DRAFT: 1, SUBMITTED: 2, DECIDED: 1, NEEDS_INFO: 1 });
  });
});

describe('what happened lately', () => {
  it('is told newest first, to its own side only', async () => {
    const { actor, notice } = await makeDraft();
    await submitNotice(actor, { id: notice.id, version: 1 });
    await withdrawNotice(actor, { id: notice.id, version: 1 });
    const lines = await listActivity(actor, 8);
    expect(lines.map(({ key, by, reference }) => [key, by, reference])).toEqual([
      ['withdrawn', 'you', notice.reference],
      ['submitted', 'you', notice.reference],
    ]);
    expect(await listActivity(actor, 1)).toHaveLength(1);
    const stranger = await makeComplainant();
    expect(await listActivity(stranger.actor, 8)).toEqual([]);
  });
});
