import { describe, expect, it } from 'vitest';
import { listExpiring } from '@/lib/papers/expiring';
import { listPapersOnFile } from '@/lib/papers/on-file';
import { db } from '@/lib/platform/db';
import { dayFromNow, makeAgent, makeLetter } from '@/tests/factories/letters';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { makeRight } from '@/tests/factories/rights';

describe('papers on file', () => {
  it('are those that were verified, newest first, with the notices that rest on them, and nobody else’s', async () => {
    const owner = await makeComplainant();
    await makeRight(owner.party, { status: 'NEEDS_INFO' });
    const expired = await makeRight(owner.party, { status: 'EXPIRED' });
    await makeNotice(owner, { status: 'SUBMITTED' });
    await makeComplainant();
    const { rows, next } = await listPapersOnFile(owner.actor);
    expect(rows.map(({ id, kind, notices }) => [id, kind, notices])).toEqual([
      [expired.id, 'right', 0],
      [owner.right.id, 'right', 1],
      [owner.identity.id, 'identity', 1],
    ]);
    expect(next).toBeNull();
  });

  it('are read by key, page by page', async () => {
    const owner = await makeComplainant();
    for (let count = 0; count < 30; count += 1) await makeRight(owner.party);
    const first = await listPapersOnFile(owner.actor);
    const second = await listPapersOnFile(owner.actor, { after: first.next ?? '' });
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(32);
    expect(second.next).toBeNull();
  });

  it('have the letters an agent acts under', async () => {
    const agent = await makeAgent();
    const letter = await makeLetter(agent.party, agent.account.id);
    expect((await listPapersOnFile(agent.actor)).rows).toContainEqual(
      expect.objectContaining({ id: letter.id, kind: 'letter', expiresOn: letter.validUntil }),
    );
  });
});

describe('papers that run out soon', () => {
  it('are those of the next 90 days, the first to run out first', async () => {
    const agent = await makeAgent();
    const soon = await makeRight(agent.party, { expiresOn: dayFromNow(20), title: 'Soon' });
    await makeRight(agent.party, { expiresOn: dayFromNow(91) });
    await makeRight(agent.party, { expiresOn: dayFromNow(-1) });
    await makeRight(agent.party, { expiresOn: dayFromNow(5), status: 'SUBMITTED' });
    const letter = await makeLetter(agent.party, agent.account.id, { validUntil: dayFromNow(60) });
    await db.identity.update({ where: { id: agent.identity.id }, data: { expiresOn: dayFromNow(0) } });
    expect(await listExpiring(agent.actor, 5)).toEqual([
      expect.objectContaining({ id: agent.identity.id, kind: 'identity' }),
      { id: soon.id, kind: 'right', title: 'Soon', until: dayFromNow(20) },
      expect.objectContaining({ id: letter.id, kind: 'letter', until: dayFromNow(60) }),
    ]);
    expect(await listExpiring(agent.actor, 1)).toHaveLength(1);
    const stranger = await makeComplainant();
    expect(await listExpiring(stranger.actor, 5)).toEqual([]);
  });
});
