import { describe, expect, it } from 'vitest';
import { activateLetter } from '@/lib/authorizations/decide-letter';
import { giveUpLetter } from '@/lib/authorizations/end-letter';
import { revokeLetter } from '@/lib/authorizations/holder-door';
import { authorizationMachine } from '@/lib/authorizations/machine';
import type { Notice } from '@/lib/generated/prisma/client';
import { decideNotice } from '@/lib/notices/decide-notice';
import { listReadiness } from '@/lib/notices/readiness';
import { saveMarketplace, saveRight } from '@/lib/notices/save-notice-step';
import { startNotice } from '@/lib/notices/start-notice';
import { submitNotice } from '@/lib/notices/submit-notice';
import { SYSTEM } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { handlers } from '@/lib/worker/handlers';
import { transition } from '@/lib/workflow/transition';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { dayFromNow, makeAgent, makeLetter } from '@/tests/factories/letters';
import { makeComplainant, makeNotice, makeReportedListing } from '@/tests/factories/notices';
import { makeRight } from '@/tests/factories/rights';
import { runJobs } from '@/tests/support/run-jobs';
import { eventsIn } from '@/tests/support/trail';
import { remove } from '../notices/decided';
import { bulkLinks } from '../notices/drafts';

type Agent = Awaited<ReturnType<typeof makeAgent>>;

const noticeRow = (id: string) => db.notice.findUniqueOrThrow({ where: { id } });
const settle = () => runJobs({ 'notice.settle-pauses': handlers['notice.settle-pauses'] });

async function answered(agent: Agent, given: Partial<Omit<Notice, 'reasonFields'>> = {}) {
  const { id } = await makeNotice(agent, {
    status: 'DRAFT',
    statements: ['good_faith', 'accuracy', 'authority', 'share_with_seller'],
    description: 'The drill copies our mark and our housing.',
    linksText: bulkLinks(1),
    ...given,
  });
  const reasonFields = { grounds: 'pictures', differences: 'Our housing is orange, theirs is red.' };
  await db.notice.update({ where: { id }, data: { reasonFields } });
  return id;
}

describe('filing as an agent', () => {
  it('needs a letter in force, and keeps it with the notice', async () => {
    const agent = await makeAgent();
    const id = await answered(agent);
    const submit = () => submitNotice(agent.actor, { id, version: 1 });
    await expect(submit()).rejects.toMatchObject({ fields: { marketplace: 'letter_needed' } });
    await expect(startNotice(agent.actor, { partyId: agent.party.id })).rejects.toMatchObject({
      fields: { partyId: 'letter_needed' },
    });
    expect((await listReadiness(agent.actor))[0]).toMatchObject({ ready: false, letter: { state: 'none' } });
    const letter = await makeLetter(agent.party, agent.account.id);
    expect((await listReadiness(agent.actor))[0]).toMatchObject({
      ready: true,
      letter: { state: 'inForce' },
    });
    await submit();
    expect(await noticeRow(id)).toMatchObject({ status: 'SUBMITTED', authorizationId: letter.id });
  });

  it.each([
    ['not checked yet', { status: 'SUBMITTED' }, { marketplace: 'letter_needed' }],
    ['run out', { status: 'EXPIRED' }, { marketplace: 'letter_out_of_force' }],
    [
      'over although nobody has said so yet',
      { validUntil: dayFromNow(-2) },
      { marketplace: 'letter_out_of_force' },
    ],
    ['not valid before next week', { validFrom: dayFromNow(7) }, { marketplace: 'letter_out_of_force' }],
    ['revoked', { status: 'REVOKED' }, { marketplace: 'letter_out_of_force' }],
    ['for another marketplace', { marketplaces: ['ALIEXPRESS'] }, { marketplace: 'letter_not_marketplace' }],
    ['for no right of these', { allRights: false, rightIds: [] }, { right: 'letter_not_right' }],
  ] as const)('is refused with a letter that is %s', async (_, given, fields) => {
    const agent = await makeAgent();
    await makeLetter(agent.party, agent.account.id, given as never);
    const id = await answered(agent);
    await expect(submitNotice(agent.actor, { id, version: 1 })).rejects.toMatchObject({ fields });
    expect((await noticeRow(id)).status).toBe('DRAFT');
  });

  it('is refused when no single letter covers both right and marketplace, and under the letter of another agent', async () => {
    const agent = await makeAgent();
    const other = await makeRight(agent.party);
    const one = { allRights: false, rightIds: [agent.right.id], marketplaces: ['ALIEXPRESS' as const] };
    const two = { allRights: false, rightIds: [other.id], marketplaces: ['TAOBAO' as const] };
    await makeLetter(agent.party, agent.account.id, one);
    await makeLetter(agent.party, agent.account.id, two);
    const id = await answered(agent);
    await expect(submitNotice(agent.actor, { id, version: 1 })).rejects.toMatchObject({
      fields: { right: 'letter_not_both' },
    });
    const colleague = await makeAccount();
    await makeLetter(agent.party, colleague.account.id);
    await expect(submitNotice(agent.actor, { id, version: 1 })).rejects.toMatchObject({
      fields: { right: 'letter_not_both' },
    });
  });

  it('says so on the page on which it is chosen', async () => {
    const agent = await makeAgent();
    const covered = await makeRight(agent.party);
    await makeLetter(agent.party, agent.account.id, { allRights: false, rightIds: [covered.id] });
    const id = await answered(agent, { rightId: null });
    const { actor, right } = agent;
    await expect(saveMarketplace(actor, { id, marketplace: 'ALIBABA' })).rejects.toMatchObject({
      fields: { marketplace: 'letter_not_marketplace' },
    });
    await expect(saveRight(actor, { id, rightId: right.id })).rejects.toMatchObject({
      fields: { rightId: 'letter_not_right' },
    });
    await saveMarketplace(actor, { id, marketplace: 'TMALL' });
    await saveRight(actor, { id, rightId: covered.id });
  });

  it('asks nothing of whoever is the party itself', async () => {
    const holder = await makeComplainant();
    const id = await answered(holder);
    await submitNotice(holder.actor, { id, version: 1 });
    expect(await noticeRow(id)).toMatchObject({ status: 'SUBMITTED', authorizationId: null });
  });
});

describe('what ends a letter', () => {
  async function filed() {
    const agent = await makeAgent();
    const letter = await makeLetter(agent.party, agent.account.id);
    const shared = { authorizationId: letter.id };
    const [waiting, open, decided] = [
      await makeNotice(agent, shared),
      await makeNotice(agent, { ...shared, status: 'IN_REVIEW' }),
      await makeNotice(agent, { ...shared, status: 'DECIDED' }),
    ];
    return { agent, letter, waiting, open, decided };
  }

  it('freezes what is undecided under it, once, and leaves what is decided', async () => {
    const { letter, waiting, open, decided } = await filed();
    await revokeLetter({ token: letter.token, reason: '' });
    await settle();
    await settle();
    for (const { id } of [waiting, open])
      expect(await noticeRow(id)).toMatchObject({ pauseCode: 'letter_revoked', queuedAt: null });
    expect(await noticeRow(decided.id)).toMatchObject({ status: 'DECIDED', pausedAt: null });
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused']);
  });

  it('stops a removal even before anything is paused', async () => {
    const { letter, open } = await filed();
    const listing = await makeReportedListing(open);
    const { actor: reviewer } = await makeReviewer();
    await revokeLetter({ token: letter.token, reason: '' });
    await expect(
      decideNotice(reviewer, { id: open.id, version: 1, items: [remove(listing.id)], summary: '' }),
    ).rejects.toMatchObject({ fields: { '': 'letter_not_in_force' } });
  });

  it('lets it go on at its place once a letter that covers it comes into force', async () => {
    const { agent, letter, waiting } = await filed();
    const { queuedAt } = await noticeRow(waiting.id);
    await giveUpLetter(agent.actor, { id: letter.id, version: 1 });
    await settle();
    expect((await noticeRow(waiting.id)).pausedAt).not.toBeNull();
    const outside = await makeLetter(agent.party, agent.account.id, {
      status: 'SUBMITTED',
      marketplaces: ['ALIBABA'],
    });
    const { actor: reviewer } = await makeReviewer();
    await activateLetter(reviewer, { id: outside.id, version: 1 });
    await settle();
    expect((await noticeRow(waiting.id)).pausedAt).not.toBeNull();
    const covering = await makeLetter(agent.party, agent.account.id, { status: 'SUBMITTED' });
    await activateLetter(reviewer, { id: covering.id, version: 1 });
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({
      pausedAt: null,
      pauseCode: null,
      queuedAt,
      authorizationId: covering.id,
    });
    expect(await eventsIn(waiting.id)).toEqual(['notice.paused', 'notice.resumed']);
  });

  it('pauses nothing when a renewal already stands beside the letter that runs out', async () => {
    const { agent, letter, waiting } = await filed();
    const renewal = await makeLetter(agent.party, agent.account.id);
    await db.authorization.update({ where: { id: letter.id }, data: { validUntil: dayFromNow(-2) } });
    await inTransaction((tx) =>
      transition(tx, authorizationMachine, SYSTEM, { event: 'expire', ids: [letter.id] }),
    );
    await settle();
    expect(await noticeRow(waiting.id)).toMatchObject({ pausedAt: null, authorizationId: renewal.id });
  });
});
