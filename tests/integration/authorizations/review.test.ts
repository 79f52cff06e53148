import { describe, expect, it } from 'vitest';
import { activateLetter, rejectLetter, returnLetter } from '@/lib/authorizations/decide-letter';
import { confirmLetter, getHolderDoor, revokeLetter } from '@/lib/authorizations/holder-door';
import { holderToken } from '@/lib/authorizations/holder-token';
import { getLetter } from '@/lib/authorizations/queries';
import { listLetterQueue } from '@/lib/authorizations/queue';
import { renderLetter } from '@/lib/authorizations/render-letter';
import { getLetterCase } from '@/lib/authorizations/review-case';
import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '@/lib/authorizations/save-letter';
import { renewLetter, startLetter } from '@/lib/authorizations/start-letter';
import { submitLetter } from '@/lib/authorizations/submit-letter';
import { giveUpLetter } from '@/lib/authorizations/end-letter';
import { writeDate } from '@/lib/identities/calendar-date';
import { db } from '@/lib/platform/db';
import { handlers } from '@/lib/worker/handlers';
import { makeReviewer } from '@/tests/factories/accounts';
import { dayFromNow, makeAgent, makeLetter } from '@/tests/factories/letters';
import { makeComplainant } from '@/tests/factories/notices';
import { waitForMails } from '@/tests/support/mailbox';
import { runJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import { letterRow, makeDraft, makeSubmitted } from './drafts';

describe('adding a letter', () => {
  it('takes up the draft that was begun instead of a second one, and is for agents only', async () => {
    const { actor, party } = await makeAgent();
    const id = await startLetter(actor, { partyId: party.id });
    expect(await startLetter(actor, { partyId: party.id })).toBe(id);
    expect(await letterRow(id)).toMatchObject({ status: 'DRAFT', agentName: 'Oskar Nilsen' });
    const holder = await makeComplainant();
    await expect(startLetter(holder.actor, { partyId: holder.party.id })).rejects.toMatchObject({
      fields: { partyId: 'letter_own_party' },
    });
    await expect(startLetter(holder.actor, { partyId: party.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(getLetter(holder.actor, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it("refuses the agent's own address and rights of somebody else", async () => {
    const { account, actor, id } = await makeDraft();
    const holderEmail = account.email.toLowerCase();
    await expect(saveLetterHolder(actor, { id, holderEmail, holderLocale: 'en' })).rejects.toMatchObject({
      fields: { holderEmail: 'holder_email_own' },
    });
    const other = await makeComplainant();
    await expect(
      saveLetterScope(actor, {
        id,
        scope: 'chosen',
        rightIds: [other.right.id],
        marketplaces: ['TAOBAO'],
      }),
    ).rejects.toMatchObject({ fields: { rightIds: 'letter_right_gone' } });
  });

  it('makes a letter for signature in either language once it is filled in', async () => {
    const { actor, id } = await makeDraft();
    for (const locale of ['en', 'zh-CN'] as const) {
      const { name, bytes } = await renderLetter(actor, id, locale);
      expect(name).toMatch(/\.pdf$/);
      expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    }
    const stranger = await makeAgent();
    await expect(renderLetter(stranger.actor, id, 'en')).rejects.toMatchObject({ code: 'not_found' });
    const empty = await startLetter(stranger.actor, { partyId: stranger.party.id });
    await expect(renderLetter(stranger.actor, empty, 'en')).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });
});

describe('submitting a letter', () => {
  it('writes state, version, history and mails together', async () => {
    const { actor, id, holderEmail } = await makeDraft();
    await submitLetter(actor, { id, version: 1 });
    const row = await letterRow(id);
    expect(row).toMatchObject({ status: 'SUBMITTED', version: 1, confirmedAt: null });
    expect(row.queuedAt).toEqual(row.submittedAt);
    expect(await db.submittedVersion.findMany({ where: { authorizationId: id } })).toMatchObject([
      {
        version: 1,
        data: { holderName: 'Nordlicht AS', holderEmail, files: ['letter.pdf'], allRights: true },
      },
    ]);
    expect(await eventsIn(id)).toEqual(['authorization.started', 'authorization.submitted']);
    expect((await mailsAbout(id)).sort()).toEqual(['letter-submitted', 'letter-to-confirm']);
    // addresses stay out of histories and jobs
    const trail = await db.auditEvent.findMany({ where: { chainId: id } });
    expect(JSON.stringify(trail)).not.toContain(holderEmail);
  });

  it('refuses what is not complete or over by now, with what to mend', async () => {
    const { actor, id, document, right } = await makeDraft();
    const submit = () => submitLetter(actor, { id, version: 1 });
    await db.authorization.update({
      where: { id },
      data: { validUntil: dayFromNow(-1), validFrom: dayFromNow(-9) },
    });
    await expect(submit()).rejects.toMatchObject({ fields: { validity: 'letter_over' } });
    await db.authorization.update({
      where: { id },
      data: { allRights: false, rightIds: [right.id], signedBy: '', validUntil: dayFromNow(9) },
    });
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'WITHDRAWN' } });
    await db.document.update({ where: { id: document.id }, data: { status: 'REJECTED' } });
    await expect(submit()).rejects.toMatchObject({
      fields: { people: 'step_unanswered', scope: 'letter_right_gone', letter: 'document_rejected' },
    });
    expect((await letterRow(id)).status).toBe('DRAFT');
  });

  it('lets one of two tabs through and tells the other', async () => {
    const { actor, id } = await makeDraft();
    expect(await outcomes([1, 2].map(() => submitLetter(actor, { id, version: 1 })))).toEqual([
      'conflict',
      'done',
    ]);
  });
});

describe('checking a letter', () => {
  it('puts it in force and tells both sides, each in their language', async () => {
    const { account, id, reviewer, holderEmail } = await makeSubmitted();
    await activateLetter(reviewer, { id, version: 1 });
    expect(await letterRow(id)).toMatchObject({ status: 'ACTIVE', queuedAt: null });
    await runJobs({ 'mail.send': handlers['mail.send'] });
    const [ask, inForce] = await waitForMails(holderEmail, 2);
    expect(`${ask?.subject} ${inForce?.subject}`).toContain('授权');
    expect(ask?.text).toContain(`/authorization/${holderToken(await letterRow(id))}`);
    const toAgent = await waitForMails(account.email, 2);
    expect(toAgent.map(({ subject }) => subject).join()).toContain('in force');
  });

  it('waits for the identity of the rights holder', async () => {
    const { id, reviewer, identity } = await makeSubmitted();
    await db.identity.update({ where: { id: identity.id }, data: { status: 'SUBMITTED' } });
    await expect(activateLetter(reviewer, { id, version: 1 })).rejects.toMatchObject({
      fields: { '': 'letter_needs_identity' },
    });
    expect((await letterRow(id)).status).toBe('SUBMITTED');
  });

  it('sends back a letter that names somebody else, and shows the difference of the next version', async () => {
    const { actor, id, reviewer } = await makeSubmitted();
    const said = { id, version: 1, code: 'holder_mismatch', text: 'Another company.' } as const;
    await returnLetter(reviewer, said);
    expect(await letterRow(id)).toMatchObject({ status: 'NEEDS_INFO', reasonCode: 'holder_mismatch' });
    await saveLetterPeople(actor, {
      id,
      agentName: 'Oskar Nilsen',
      signedBy: 'Ola Lunde',
      signedAs: 'Owner',
    });
    await submitLetter(actor, { id, version: 1 });
    const matter = await getLetterCase(reviewer, id);
    expect(matter).toMatchObject({ version: 2, reasonCode: null });
    expect(matter.versions[0]?.differences.map(({ field }) => field)).toEqual(['signedBy', 'signedAs']);
    await expect(rejectLetter(reviewer, { ...said, code: 'somebody_else' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await rejectLetter(reviewer, { ...said, version: 2, code: 'somebody_else' });
    expect((await letterRow(id)).status).toBe('REJECTED');
  });

  it('is a queue for reviewers, and nothing for anybody else', async () => {
    const { actor, id, reviewer } = await makeSubmitted();
    expect((await listLetterQueue(reviewer)).rows.map((row) => row.id)).toContain(id);
    await expect(listLetterQueue(actor)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getLetterCase(actor, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says what it could compare', async () => {
    const { id, reviewer, holderEmail } = await makeSubmitted();
    const results = async () =>
      Object.fromEntries(
        (await getLetterCase(reviewer, id)).checks.map(({ code, result }) => [code, result]),
      );
    expect(await results()).toMatchObject({
      identity: 'pass',
      agent: 'pass',
      confirmed: 'warn',
      address: 'pass',
    });
    await confirmLetter({ token: holderToken({ id, holderEmail }), version: 1 });
    expect(await results()).toMatchObject({ confirmed: 'pass' });
  });
});

describe("the rights holder's link", () => {
  it('shows, confirms and revokes; looking changes nothing', async () => {
    const { id, holderEmail } = await makeSubmitted();
    const token = holderToken({ id, holderEmail });
    expect(await getHolderDoor(token)).toMatchObject({ id, status: 'SUBMITTED', confirmedAt: null });
    await expect(confirmLetter({ token, version: 0 })).rejects.toMatchObject({ code: 'conflict' });
    await confirmLetter({ token, version: 1 });
    await confirmLetter({ token, version: 1 });
    expect((await getHolderDoor(token)).confirmedAt).not.toBeNull();
    await revokeLetter({ token, reason: 'No longer.' });
    expect(await letterRow(id)).toMatchObject({
      status: 'REVOKED',
      reasonText: 'No longer.',
      queuedAt: null,
    });
    await expect(revokeLetter({ token, reason: '' })).rejects.toMatchObject({ code: 'invalid_transition' });
    await expect(confirmLetter({ token, version: 1 })).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(await eventsIn(id)).toEqual([
      'authorization.started',
      'authorization.submitted',
      'authorization.confirmed',
      'authorization.revoked',
    ]);
    const { actor: reviewer } = await makeReviewer();
    await expect(activateLetter(reviewer, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is one of one letter and one address', async () => {
    const { actor, id, holderEmail, reviewer } = await makeSubmitted();
    const old = holderToken({ id, holderEmail });
    for (const token of ['', 'x'.repeat(43), `${old}x`])
      await expect(getHolderDoor(token)).rejects.toMatchObject({ code: 'not_found' });
    await returnLetter(reviewer, { id, version: 1, code: 'other', text: 'The address is wrong.' });
    await saveLetterHolder(actor, { id, holderEmail: 'right@nordlicht.example', holderLocale: 'en' });
    await submitLetter(actor, { id, version: 1 });
    await expect(getHolderDoor(old)).rejects.toMatchObject({ code: 'not_found' });
    await expect(revokeLetter({ token: old, reason: '' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('decides between a reviewer and a revocation at the same moment', async () => {
    const { id, holderEmail, reviewer } = await makeSubmitted();
    await outcomes([
      activateLetter(reviewer, { id, version: 1 }),
      revokeLetter({ token: holderToken({ id, holderEmail }), reason: '' }),
    ]);
    expect((await letterRow(id)).status).toBe('REVOKED');
  });
});

describe('renewing and giving up', () => {
  it('fills in again what has run out, and begins another beside what still counts', async () => {
    const { actor, account, party } = await makeAgent();
    const [gone, soon, long] = [
      await makeLetter(party, account.id, { status: 'EXPIRED', validUntil: dayFromNow(-2) }),
      await makeLetter(party, account.id, { validUntil: dayFromNow(20) }),
      await makeLetter(party, account.id),
    ];
    expect(await renewLetter(actor, { id: gone.id })).toBe(gone.id);
    const fresh = await renewLetter(actor, { id: soon.id });
    expect(fresh).not.toBe(soon.id);
    expect(await letterRow(fresh)).toMatchObject({
      status: 'DRAFT',
      signedBy: 'Kari Lunde',
      marketplaces: ['TAOBAO', 'TMALL'],
      validUntil: null,
    });
    expect((await letterRow(soon.id)).status).toBe('ACTIVE');
    await expect(renewLetter(actor, { id: long.id })).rejects.toMatchObject({ code: 'conflict' });
    await saveLetterValidity(actor, {
      id: gone.id,
      validFrom: writeDate(dayFromNow(0)),
      validUntil: writeDate(dayFromNow(300)),
    });
  });

  it('ends a letter for good, and tells the rights holder', async () => {
    const { actor, account, party } = await makeAgent();
    const letter = await makeLetter(party, account.id);
    await giveUpLetter(actor, { id: letter.id, version: 1 });
    await expect(giveUpLetter(actor, { id: letter.id, version: 1 })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    expect(await mailsAbout(letter.id)).toEqual(['letter-given-up']);
    const stranger = await makeAgent();
    await expect(giveUpLetter(stranger.actor, { id: letter.id, version: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
