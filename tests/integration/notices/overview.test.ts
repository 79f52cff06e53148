import { describe, expect, it } from 'vitest';
import { listReadiness } from '@/lib/notices/readiness';
import { countNotices, listActivity } from '@/lib/notices/recent';
import { submitNotice } from '@/lib/notices/submit-notice';
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
    const { account, actor } = await makeAccount();
    const bare = await makeParty(account.id);
    const waiting = await makeParty(account.id);
    await makeIdentity(waiting, { status: 'SUBMITTED' });
    const able = await makeParty(account.id);
    await makeIdentity(able, { status: 'VERIFIED' });
    const right = await makeRight(able, { status: 'VERIFIED' });
    await makeRight(able, { status: 'DRAFT' });
    await makeComplainant();
    const draft = await makeNotice(able, account.id, { status: 'DRAFT', rightId: right.id });
    const found = await listReadiness(actor);
    expect(found.map(({ partyId, ready, filed }) => ({ partyId, ready, filed }))).toEqual([
      { partyId: bare.id, ready: false, filed: false },
      { partyId: waiting.id, ready: false, filed: false },
      { partyId: able.id, ready: true, filed: false },
    ]);
    expect(found[0]).toMatchObject({ identity: null, rights: [], draftId: null });
    expect(found[2]?.draftId).toBe(draft.id);
    expect(found[2]?.rights.toSorted((a, b) => a.status.localeCompare(b.status))).toEqual([
      { status: 'DRAFT', count: 1 },
      { status: 'VERIFIED', count: 1 },
    ]);
    await makeNotice(able, account.id, { status: 'SUBMITTED', rightId: right.id });
    expect((await listReadiness(actor))[2]).toMatchObject({ filed: true, draftId: draft.id });
  });
});
