import { beforeEach, describe, expect, it } from 'vitest';
import { startResponse, submitResponse } from '@/lib/counter-notices/answer-counter-notice';
import { decideCounterNotice } from '@/lib/counter-notices/decide-counter-notice';
import { expireDeadline } from '@/lib/counter-notices/expire-deadline';
import { handlers, mails } from '@/lib/counter-notices/jobs';
import { getCounterNotice, listCounterNoticeQueue } from '@/lib/counter-notices/queries';
import { recordProof, refuseProof } from '@/lib/counter-notices/record-proof';
import { retractFromNotice } from '@/lib/counter-notices/retract';
import { saveSignature } from '@/lib/counter-notices/save-counter-notice';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { listToAnswer } from '@/lib/counter-notices/to-answer';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { mails as noticeMails } from '@/lib/notices/jobs';
import { endPutBack } from '@/lib/notices/end-put-back';
import { clock } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeRetriesDue, runJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';
import { counterNotice, expectRefused, listingStatuses, uphold } from './disputes';
import { action, makeClocked, makeLegalCase, makeLegalCounter, sendEvidence } from './legal-cases';

beforeEach(() => db.$executeRaw`DELETE FROM pgboss.job`);

const PROFILES = ['CN_ECL', 'US_DMCA'] as const;
const SOURCES = {
  en: { CN_ECL: 'art. 43', US_DMCA: '§ 512(g)(2)(C)' },
  'zh-CN': { CN_ECL: '第四十三条', US_DMCA: '512(g)(2)(C)' },
};
const LAWS = {
  en: { CN_ECL: 'E-Commerce Law', US_DMCA: 'Copyright Act' },
  'zh-CN': { CN_ECL: '电子商务法', US_DMCA: '美国版权法' },
};
const endings = async (id: string) => {
  const rows = await db.deadline.findMany({ where: { counterNoticeId: id }, orderBy: { dueAt: 'asc' } });
  return rows.map(({ kind, ending }) => [kind, ending]);
};

describe('a counter-notice under a statute', () => {
  it('needs what the law wants: statements of its own, and evidence in China', async () => {
    const cn = await makeLegalCase('CN_ECL', 1);
    const id = await startCounterNotice(cn.seller);
    const given = {
      id,
      statements: ['good_faith', 'accuracy'] as ['good_faith', 'accuracy'],
      signatureName: 'Wang Li',
    };
    await expect(saveSignature(cn.seller, given)).rejects.toMatchObject({
      fields: { statements: 'statements_all' },
    });
    await expect(submitCounterNotice(cn.seller, { id, version: 1 })).rejects.toMatchObject({
      fields: { documents: 'evidence_required', sign: 'step_incomplete' },
    });
    // what PLATFORM wants papers for needs none in the United States
    const us = await makeLegalCounter('US_DMCA', 1);
    expect(await counterNotice(us.id)).toMatchObject({
      status: 'SUBMITTED',
      statements: ['mistake_perjury', 'consent_jurisdiction', 'accept_service', 'share_with_complainant'],
    });
  });

  it.each(PROFILES)('starts the clocks of %s when forwarded, and no other', async (profile) => {
    const { id, complainant } = await makeClocked(profile, 1);
    const kinds = { CN_ECL: ['PROOF_OF_ACTION'], US_DMCA: ['PROOF_OF_ACTION', 'PUT_BACK'] }[profile];
    expect(await endings(id)).toEqual(kinds.map((kind) => [kind, null]));
    expect(await listToAnswer(complainant, 10)).toHaveLength(1);
    expect(await mailsAbout(id)).toEqual(
      expect.arrayContaining(['counter-notice-forwarded', 'counter-notice-accepted']),
    );
  });

  it.each(PROFILES)('keeps the listings down when an action is proven in time: %s', async (profile) => {
    const { id, notice, complainant, reviewer } = await makeClocked(profile);
    await sendEvidence(complainant, id);
    // evidence goes to the desk and stops no clock
    expect(await counterNotice(id)).toMatchObject({ status: 'RESPONDED', response: { forum: action.forum } });
    expect((await endings(id)).every(([, ending]) => ending === null)).toBe(true);
    expect((await listCounterNoticeQueue(reviewer)).rows.map((row) => row.id)).toContain(id);
    await recordProof(reviewer, { id, version: 1, ...action });
    expect((await endings(id)).every(([, ending]) => ending === 'met')).toBe(true);
    expect(await listingStatuses(notice.id)).toEqual(['UPHELD', 'UPHELD']);
    expect(await getCounterNotice(complainant, id)).toMatchObject({
      status: 'DECIDED',
      queuedAt: null,
      proof: { forum: action.forum, caseNumber: action.caseNumber },
      decisions: [{ items: [{ reasonCode: 'action_filed' }, { reasonCode: 'action_filed' }] }],
    });
    expect(await mailsAbout(id)).toEqual(
      expect.arrayContaining(['counter-proved-seller', 'counter-proved-complainant']),
    );
    expect((await db.notice.findUniqueOrThrow({ where: { id: notice.id } })).status).toBe('CLOSED');
  });

  it.each(PROFILES)('puts the listings back when no action is proven, once: %s', async (profile) => {
    const { id, notice, passBy, proof } = await makeClocked(profile);
    passBy(1000);
    await makeRetriesDue();
    // the second clock of the United States runs on: its job looks and finds that it is not over
    const jobs = profile === 'US_DMCA' ? 2 : 1;
    expect((await runJobs(handlers))['deadline.expire']).toEqual({ ok: jobs, failed: 0 });
    await Promise.all([expireDeadline(proof.id), expireDeadline(proof.id)]);
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REINSTATEMENT_ORDERED']);
    expect(await counterNotice(id)).toMatchObject({
      status: 'DECIDED',
      decisions: [{ reviewerId: null, items: [{ outcome: 'REINSTATE' }, { outcome: 'REINSTATE' }] }],
      listings: [{ outcome: 'REINSTATE' }, { outcome: 'REINSTATE' }],
    });
    const events = await eventsIn(notice.id);
    expect(events.filter((type) => type === 'counter_notice.lapsed')).toHaveLength(1);
    expect(events.filter((type) => type === 'listing.reinstatement_ordered')).toHaveLength(2);
    const told = ['counter-lapsed-seller', 'counter-lapsed-complainant'];
    expect((await mailsAbout(id)).filter((mail) => told.includes(mail)).toSorted()).toEqual(told.toSorted());
  });

  it('takes proof to the millisecond, and none a moment later', async () => {
    const inTime = await makeClocked('CN_ECL', 1);
    inTime.passBy(0);
    await recordProof(inTime.reviewer, { id: inTime.id, version: 1, ...action });
    expect(await listingStatuses(inTime.notice.id)).toEqual(['UPHELD']);
    const late = await makeClocked('CN_ECL', 1);
    await sendEvidence(late.complainant, late.id);
    late.passBy(1);
    await expect(recordProof(late.reviewer, { id: late.id, version: 1, ...action })).rejects.toMatchObject({
      fields: { '': 'proof_late' },
    });
    await expect(startResponse(late.complainant, { counterNoticeId: late.id })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expireDeadline(late.proof.id);
    expect(await listingStatuses(late.notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
  });

  it('ends one way when proof and expiry meet', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, notice, reviewer, proof, passBy } = await makeClocked('CN_ECL', 1);
      const colleague = await makeReviewer();
      passBy(0);
      const proofs = [reviewer, colleague.actor].map((actor) =>
        recordProof(actor, { id, version: 1, ...action }),
      );
      expect(await outcomes([...proofs, expireDeadline(proof.id)])).toEqual(['conflict', 'done', 'done']);
      expect(await listingStatuses(notice.id)).toEqual(['UPHELD']);
      expect(await db.proofOfAction.count({ where: { counterNoticeId: id } })).toBe(1);
    }
  });

  it('lets the worker win when the time is over, and tells the reviewer', async () => {
    const { id, notice, reviewer, proof, passBy } = await makeClocked('CN_ECL', 1);
    passBy(1);
    const ended = await outcomes([
      expireDeadline(proof.id),
      recordProof(reviewer, { id, version: 1, ...action }),
    ]);
    expect(ended[0] === 'done' || ended[1] === 'done').toBe(true);
    expect(ended.filter((one) => one === 'done')).toHaveLength(1);
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
  });

  it('goes back to the complainant when the evidence is not enough, and the clock goes on', async () => {
    const { id, notice, complainant, reviewer, listingIds } = await makeClocked('US_DMCA');
    await sendEvidence(complainant, id, listingIds.slice(0, 1));
    const refusal = { id, version: 1, code: 'number_missing', text: 'No stamp.' } as const;
    await refuseProof(reviewer, refusal);
    expect(await counterNotice(id)).toMatchObject({
      status: 'FORWARDED',
      queuedAt: null,
      response: { status: 'DRAFT', refusalCode: 'number_missing', refusalText: 'No stamp.' },
    });
    expect((await endings(id)).map(([, ending]) => ending)).toEqual([null, null]);
    expect(await mailsAbout(id)).toContain('proof-refused');
    await expectRefused([refuseProof(reviewer, refusal)], 'invalid_transition');
    await submitResponse(complainant, { counterNoticeId: id });
    expect((await counterNotice(id)).response?.retracted).toEqual(listingIds.slice(0, 1));
    await recordProof(reviewer, { id, version: 1, ...action });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'UPHELD']);
  });

  it('is weighed by nobody', async () => {
    const { id, complainant, reviewer, listingIds } = await makeClocked('CN_ECL', 1);
    await sendEvidence(complainant, id);
    const items = listingIds.map(uphold);
    await expect(decideCounterNotice(reviewer, { id, version: 1, items, summary: '' })).rejects.toMatchObject(
      {
        fields: { '': 'legal_not_weighed' },
      },
    );
  });

  it('ends with its clocks when either side lets go', async () => {
    const settled = await makeClocked('US_DMCA', 1);
    await retractFromNotice(settled.complainant, { id: settled.notice.id, listingIds: settled.listingIds });
    expect((await counterNotice(settled.id)).status).toBe('DECIDED');
    expect((await endings(settled.id)).map(([, ending]) => ending)).toEqual(['met', 'met']);
    const withdrawn = await makeClocked('US_DMCA', 1);
    await withdrawCounterNotice(withdrawn.seller, { id: withdrawn.id });
    expect((await endings(withdrawn.id)).map(([, ending]) => ending)).toEqual(['cancelled', 'cancelled']);
    expect(await listingStatuses(withdrawn.notice.id)).toEqual(['REMOVED']);
  });

  it('is shut to strangers', async () => {
    const { id, complainant, seller } = await makeClocked('CN_ECL', 1);
    const other = await makeClocked('CN_ECL', 1);
    const attempts = [other.complainant, complainant].map((actor) =>
      recordProof(actor, { id, version: 1, ...action }),
    );
    expect(await outcomes(attempts)).toEqual(['forbidden', 'not_found']);
    await expectRefused(
      [getCounterNotice(other.complainant, id), getCounterNotice(other.seller, id)],
      'not_found',
    );
    expect(await getCounterNotice(seller, id)).toMatchObject({ id });
  });
});

describe('mails under a statute', () => {
  it.each(['en', 'zh-CN'])('say the date, the rule and its source to both sides: %s', async (locale) => {
    for (const profile of PROFILES) {
      const { id, notice, complainant, seller, reviewer } = await makeClocked(profile, 1);
      await db.sellerAccess.update({ where: { id: seller.sellerAccessId }, data: { locale } });
      await db.account.update({ where: { id: complainant.accountId }, data: { locale } });
      const textOf = async (name: string, subjectId = id) => {
        const mail = await mails[name]?.(subjectId);
        if (!mail) throw new Error(`nothing to say: ${name}`);
        const words = [mail.subject, mail.heading, ...mail.paragraphs].join('\n');
        expect(words, name).not.toMatch(/[{}]|legal\.|mail\.|undefined|null/);
        return words;
      };
      for (const name of ['counter-notice-forwarded', 'counter-notice-accepted'])
        expect(await textOf(name)).toContain(SOURCES[locale as 'en'][profile]);
      await sendEvidence(complainant, id);
      for (const name of ['response-received', 'response-sent']) await textOf(name);
      await refuseProof(reviewer, { id, version: 1, code: 'number_missing', text: 'No stamp.' });
      expect(await textOf('proof-refused')).toContain('No stamp.');
      await recordProof(reviewer, { id, version: 1, ...action });
      for (const name of ['counter-proved-seller', 'counter-proved-complainant'])
        expect(await textOf(name)).toContain(action.forum);
      for (const name of ['counter-lapsed-seller', 'counter-lapsed-complainant']) await textOf(name);
      const told = await noticeMails['seller-removal']?.(seller.sellerAccessId);
      expect(told?.paragraphs.join('\n')).toContain(LAWS[locale as 'en'][profile]);
      const decided = await noticeMails['notice-decided']?.(notice.id);
      expect(decided?.paragraphs.join('\n')).toContain(LAWS[locale as 'en'][profile]);
    }
  });
});

describe('the date by which all has to be back', () => {
  it('is met when the marketplace has confirmed, and not while anything waits', async () => {
    const { id, notice, proof, passBy } = await makeClocked('US_DMCA');
    passBy(1000);
    await expireDeadline(proof.id);
    await inTransaction((tx) => endPutBack(tx, [notice.id]));
    expect(await endings(id)).toEqual([
      ['PROOF_OF_ACTION', 'expired'],
      ['PUT_BACK', null],
    ]);
    await db.reportedListing.updateMany({ where: { noticeId: notice.id }, data: { status: 'REINSTATED' } });
    await inTransaction((tx) => endPutBack(tx, [notice.id]));
    expect(await endings(id)).toEqual([
      ['PROOF_OF_ACTION', 'expired'],
      ['PUT_BACK', 'met'],
    ]);
  });

  it('is noted when it passes, once, and changes nothing else', async () => {
    const { id, notice, proof, putBack, passBy } = await makeClocked('US_DMCA', 1);
    passBy(1000);
    await expireDeadline(proof.id);
    clock.now = () => new Date((putBack?.dueAt.getTime() ?? 0) + 1000);
    await expireDeadline(putBack?.id ?? '');
    await expireDeadline(putBack?.id ?? '');
    const events = await eventsIn(notice.id);
    expect(events.filter((type) => type === 'counter_notice.put_back_overdue')).toHaveLength(1);
    expect((await endings(id)).map(([, ending]) => ending)).toEqual(['expired', 'expired']);
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
  });
});
