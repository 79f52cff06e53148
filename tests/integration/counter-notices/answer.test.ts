import { describe, expect, it } from 'vitest';
import {
  saveResponse,
  saveRetracted,
  startResponse,
  submitResponse,
} from '@/lib/counter-notices/answer-counter-notice';
import { getCounterNotice, listCounterNotices } from '@/lib/counter-notices/queries';
import { findResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseUploadTarget } from '@/lib/counter-notices/upload-target';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { listDocuments } from '@/lib/documents/queries';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeAccount } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { joinParty } from '@/tests/support/party-actors';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import {
  counterNotice,
  listingStatuses,
  makeAnswered,
  makeCase,
  makeFiled,
  makeForwarded,
  reply,
  write,
  expectRefused,
} from './disputes';

describe('answering a counter-notice', () => {
  it('disputes it: the desk decides next, and both sides are told', async () => {
    const { id, notice, complainant } = await makeForwarded(2);
    await write(complainant.actor, id);
    await submitResponse(complainant.actor, { counterNoticeId: id });
    const row = await counterNotice(id);
    expect(row).toMatchObject({
      status: 'RESPONDED',
      queuedAt: expect.any(Date),
      response: { status: 'SUBMITTED', explanation: reply.explanation, retracted: [] },
      deadlines: [{ ending: 'met' }],
    });
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED', 'COUNTERED']);
    expect(await mailsAbout(id)).toEqual(expect.arrayContaining(['response-received', 'response-sent']));
  });

  it('can let go of a part: that goes back, the rest is decided', async () => {
    const { id, notice, complainant, listingIds } = await makeForwarded(3);
    const [first = ''] = listingIds;
    await write(complainant.actor, id, [first]);
    // nothing happens before it is sent
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED', 'COUNTERED', 'COUNTERED']);
    await submitResponse(complainant.actor, { counterNoticeId: id });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'COUNTERED', 'COUNTERED']);
    const row = await counterNotice(id);
    expect(row).toMatchObject({ status: 'RESPONDED', response: { retracted: [first] } });
    expect(row.listings.find((entry) => entry.reportedListingId === first)?.outcome).toBe('REINSTATE');
  });

  it('can let go of all of it: it is settled, without a word of explanation', async () => {
    const { id, notice, complainant } = await makeForwarded(2);
    await startResponse(complainant.actor, { counterNoticeId: id });
    await saveRetracted(complainant.actor, { counterNoticeId: id, extent: 'all', listings: [] });
    await expect(submitResponse(complainant.actor, { counterNoticeId: id })).rejects.toMatchObject({
      fields: { sign: 'step_incomplete' },
    });
    await db.complainantResponse.update({
      where: { counterNoticeId: id },
      data: { statements: ['accuracy'], signatureName: 'Anna Berg' },
    });
    await submitResponse(complainant.actor, { counterNoticeId: id });
    expect(await counterNotice(id)).toMatchObject({ status: 'DECIDED', queuedAt: null, decisions: [] });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REINSTATEMENT_ORDERED']);
    expect(await eventsIn(notice.id)).toEqual(
      expect.arrayContaining(['counter_notice.retracted', 'listing.reinstatement_ordered']),
    );
    expect(await mailsAbout(id)).toContain('counter-settled');
  });

  it('demands an explanation of what is disputed, and papers that open', async () => {
    const { id, complainant, listingIds } = await makeForwarded(2);
    await write(complainant.actor, id, listingIds.slice(0, 1));
    await db.complainantResponse.update({ where: { counterNoticeId: id }, data: { explanation: 'No.' } });
    const draft = await findResponseDraft(complainant.actor, id);
    await makeDocument({ responseId: draft?.response.id ?? '' }, { status: 'REJECTED' });
    const missing = { explanation: 'explanation_short', evidence: 'document_rejected' };
    expect((await findResponseDraft(complainant.actor, id))?.missing).toEqual(missing);
    await expect(submitResponse(complainant.actor, { counterNoticeId: id })).rejects.toMatchObject({
      fields: missing,
    });
  });

  it('happens once: of two tabs, or of two colleagues, one is told', async () => {
    const { id, complainant } = await makeForwarded(1);
    const colleague = await makeAccount();
    await joinParty(complainant.party.id, colleague.account.id);
    await write(complainant.actor, id);
    const ended = await outcomes([
      submitResponse(complainant.actor, { counterNoticeId: id }),
      submitResponse(colleague.actor, { counterNoticeId: id }),
    ]);
    expect(ended).toEqual(['conflict', 'done']);
    await expect(submitResponse(complainant.actor, { counterNoticeId: id })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is refused after the date, whether or not the worker has noticed', async () => {
    const { id, complainant } = await makeForwarded(1);
    await write(complainant.actor, id);
    const { deadlines } = await counterNotice(id);
    const due = deadlines[0]?.dueAt ?? new Date();
    const attempts = [
      () => submitResponse(complainant.actor, { counterNoticeId: id }),
      () => saveResponse(complainant.actor, { counterNoticeId: id, explanation: 'x'.repeat(30) }),
      () => startResponse(complainant.actor, { counterNoticeId: id }),
    ];
    const expectLate = async () => {
      for (const attempt of attempts)
        await expect(attempt()).rejects.toMatchObject({ fields: { '': 'answer_late' } });
    };
    clock.now = () => new Date(due.getTime() + 1);
    await expectLate();
    expect(await findResponseDraft(complainant.actor, id)).toBeNull();
    await db.counterNotice.update({ where: { id }, data: { status: 'UNANSWERED' } });
    await expectLate();
  });

  it('is in time in the very last moment', async () => {
    const { id, complainant } = await makeForwarded(1);
    await write(complainant.actor, id);
    const { deadlines } = await counterNotice(id);
    const due = deadlines[0]?.dueAt ?? new Date();
    clock.now = () => due;
    await submitResponse(complainant.actor, { counterNoticeId: id });
    expect((await counterNotice(id)).status).toBe('RESPONDED');
  });

  it('is refused when the seller took the counter-notice back', async () => {
    const { id, complainant, seller } = await makeForwarded(1);
    await write(complainant.actor, id);
    await withdrawCounterNotice(seller, { id });
    await expect(submitResponse(complainant.actor, { counterNoticeId: id })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('lets go of listings of this counter-notice only', async () => {
    const { id, complainant } = await makeForwarded(2);
    const other = await makeForwarded(1);
    await expect(
      saveRetracted(complainant.actor, { counterNoticeId: id, extent: 'some', listings: other.listingIds }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('who sees an answer', () => {
  it('is its own side until it is sent, then the seller and the desk too', async () => {
    const { id, complainant, seller, reviewer } = await makeForwarded(1);
    await write(complainant.actor, id);
    const draft = await findResponseDraft(complainant.actor, id);
    await makeDocument({ responseId: draft?.response.id ?? '' });
    const seenBy = async (actor: Parameters<typeof getCounterNotice>[0]) => {
      const { response } = await getCounterNotice(actor, id);
      const files = await listDocuments(actor, { responseId: draft?.response.id ?? '' });
      return [response?.explanation ?? null, files.length];
    };
    expect(await seenBy(complainant.actor)).toEqual([reply.explanation, 1]);
    expect(await seenBy(seller)).toEqual([null, 0]);
    expect(await seenBy(reviewer)).toEqual([null, 0]);
    await submitResponse(complainant.actor, { counterNoticeId: id });
    for (const actor of [complainant.actor, seller, reviewer])
      expect(await seenBy(actor)).toEqual([reply.explanation, 1]);
  });

  it('does not exist for strangers, and not before it was forwarded', async () => {
    const filed = await makeFiled(1);
    const forwarded = await makeForwarded(1);
    const { complainant: stranger, seller } = await makeCase(1);
    for (const [actor, id] of [
      [filed.complainant.actor, filed.id],
      [stranger.actor, forwarded.id],
    ] as const) {
      await expectRefused(
        [
          getCounterNotice(actor, id),
          startResponse(actor, { counterNoticeId: id }),
          saveResponse(actor, { counterNoticeId: id, explanation: reply.explanation }),
          submitResponse(actor, { counterNoticeId: id }),
          findResponseDraft(actor, id),
        ],
        'not_found',
      );
    }
    await expect(getCounterNotice(seller, forwarded.id)).rejects.toMatchObject({ code: 'not_found' });
    const responseId = await startResponse(forwarded.complainant.actor, { counterNoticeId: forwarded.id });
    await expect(responseUploadTarget(stranger.actor, responseId)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await listCounterNotices(stranger.actor)).rows).toEqual([]);
  });
});

describe('the complainant’s list', () => {
  it('shows what waits for an answer, and all of it, by key', async () => {
    const { complainant, id } = await makeForwarded(1);
    const list = async (given: Parameters<typeof listCounterNotices>[1]) =>
      (await listCounterNotices(complainant.actor, given)).rows.map((row) => row.id);
    expect(await list({ waiting: true })).toEqual([id]);
    expect(await list({})).toEqual([id]);
    await write(complainant.actor, id);
    await submitResponse(complainant.actor, { counterNoticeId: id });
    expect(await list({ waiting: true })).toEqual([]);
    expect(await list({})).toEqual([id]);
    expect(await list({ after: id })).toEqual([]);
    expect((await makeAnswered(1)).id).not.toBe(id);
  });
});
