import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '@/lib/authorizations/save-letter';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { saveLinks } from '@/lib/notices/save-notice-step';
import { openIdentity } from '@/lib/identities/open-identity';
import { returnIdentity } from '@/lib/identities/return-identity';
import { verifyIdentity } from '@/lib/identities/verify-identity';
import { db } from '@/lib/platform/db';
import { getReport } from '@/lib/reports/queries';
import { submitReport } from '@/lib/reports/submit-report';
import { openRight } from '@/lib/rights/open-right';
import { verifyRight } from '@/lib/rights/verify-right';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { waitingJobs } from '@/tests/support/run-jobs';
import { bulkLinks, standing } from '../notices/drafts';
import { startOwnMarketplace, type OwnMarketplace } from '../notices/own-marketplace';
import { fillReport, freshAddress, makeFilled, makeGuest } from './guests';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());

const states = async (ids: { identityId: string; rightId: string; noticeId: string }) => {
  const [identity, right, notice] = await Promise.all([
    db.identity.findUniqueOrThrow({ where: { id: ids.identityId } }),
    db.ipRight.findUniqueOrThrow({ where: { id: ids.rightId } }),
    db.notice.findUniqueOrThrow({ where: { id: ids.noticeId } }),
  ]);
  return [identity.status, right.status, notice.status];
};

describe('sending a report', () => {
  it('submits identity, right and notice together', async () => {
    const { actor, reportId, ...ids } = await makeFilled();
    expect((await getReport(actor, reportId)).incomplete).toEqual({});
    expect(await submitReport(actor, { report: reportId })).toBe(ids.noticeId);
    expect(await states(ids)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    const { notice } = await standing(ids.noticeId);
    expect(notice).toMatchObject({ source: 'FORM', accountId: actor.accountId, listingCount: 2, version: 1 });
    expect(notice.queuedAt).not.toBeNull();
  });

  it('is refused as a whole while a page is missing, and names the page', async () => {
    const { actor, reportId, ...ids } = await makeFilled();
    await db.notice.update({ where: { id: ids.noticeId }, data: { description: '' } });
    await db.document.deleteMany({ where: { rightId: ids.rightId } });
    await expect(submitReport(actor, { report: reportId })).rejects.toMatchObject({
      fields: { certificate: 'document_required', description: 'step_incomplete' },
    });
    expect(await states(ids)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
  });

  it('lets one of two tabs send, and tells the back button that it is with us', async () => {
    const { actor, reportId, ...ids } = await makeFilled();
    const both = await Promise.allSettled([1, 2].map(() => submitReport(actor, { report: reportId })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(submitReport(actor, { report: reportId })).rejects.toMatchObject({ code: 'conflict' });
    expect(await states(ids)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    expect((await standing(ids.noticeId)).notice.versions).toHaveLength(1);
  });

  it('takes 50 links and refuses the 51st', async () => {
    const { actor, reportId, noticeId } = await makeFilled();
    await saveLinks(actor, { id: noticeId, linksText: bulkLinks(51) });
    const view = await getReport(actor, reportId);
    expect(view.notice?.links).toMatchObject({ accepted: 50, refused: 1 });
    expect(view.notice?.links.lines.at(-1)?.result).toMatchObject({ reason: 'too_many', max: 50 });
    await expect(submitReport(actor, { report: reportId })).rejects.toMatchObject({
      fields: { links: 'links_refused' },
    });
    await saveLinks(actor, { id: noticeId, linksText: bulkLinks(50) });
    await submitReport(actor, { report: reportId });
    expect((await standing(noticeId)).notice.listings).toHaveLength(50);
  });

  it('does not exist for anyone else', async () => {
    const { reportId } = await makeFilled();
    const other = await makeGuest();
    const { actor: reviewer } = await makeReviewer();
    const { actor: member } = await makeAccount();
    for (const actor of [other.actor, reviewer, member]) {
      await expect(getReport(actor, reportId)).rejects.toMatchObject({ code: 'not_found' });
      await expect(submitReport(actor, { report: reportId })).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('an agent', () => {
  it('sends the letter with the rest, and nothing comes down before it is checked too', async () => {
    const { actor, reportId } = await makeGuest();
    const filled = await fillReport(actor, reportId, undefined, 'AGENT_ENTITY');
    const letterId = (await getReport(actor, reportId)).letter?.id ?? '';
    await expect(submitReport(actor, { report: reportId })).rejects.toMatchObject({
      fields: { 'letter-people': 'step_unanswered' },
    });
    const [signedBy, signedAs] = ['Carl Acme', 'Managing director'];
    await saveLetterPeople(actor, { id: letterId, agentName: 'Vera Visitor', signedBy, signedAs });
    await saveLetterHolder(actor, { id: letterId, holderEmail: freshAddress(), holderLocale: 'en' });
    await saveLetterValidity(actor, { id: letterId, validFrom: '2026-01-01', validUntil: '2040-01-01' });
    const scope = { id: letterId, scope: 'all' as const, rightIds: [] };
    await saveLetterScope(actor, { ...scope, marketplaces: ['ALIEXPRESS'] });
    await makeDocument({ authorizationId: letterId }, { accountId: actor.accountId });
    expect((await getReport(actor, reportId)).incomplete).toEqual({
      'letter-scope': 'letter_not_marketplace',
    });
    await saveLetterScope(actor, { ...scope, marketplaces: ['TAOBAO'] });
    await submitReport(actor, { report: reportId });
    const notice = await db.notice.findUniqueOrThrow({
      where: { id: filled.noticeId },
      include: { authorization: true },
    });
    expect(notice).toMatchObject({ status: 'SUBMITTED', authorizationId: letterId });
    expect(notice.authorization?.status).toBe('SUBMITTED');
  });
});

describe('at the desk', () => {
  async function atDesk() {
    const guest = await makeFilled();
    await submitReport(guest.actor, { report: guest.reportId });
    const { actor: reviewer } = await makeReviewer();
    await openNotice(reviewer, { id: guest.noticeId });
    const { notice } = await standing(guest.noticeId);
    const decide = (outcome: 'REMOVE' | 'REJECT') =>
      decideNotice(reviewer, {
        id: guest.noticeId,
        version: 1,
        summary: '',
        items: notice.listings.map(({ id: reportedListingId }) =>
          outcome === 'REMOVE'
            ? { reportedListingId, outcome, code: 'as_claimed', text: '' }
            : { reportedListingId, outcome, code: 'not_infringing', text: 'Not the same.' },
        ) as never,
      });
    return { ...guest, reviewer, decide };
  }

  it('removes nothing before identity and right are verified', async () => {
    const { reviewer, identityId, rightId, noticeId, decide } = await atDesk();
    await expect(decide('REMOVE')).rejects.toMatchObject({ fields: { '': 'papers_not_verified' } });
    await openIdentity(reviewer, identityId);
    await verifyIdentity(reviewer, { id: identityId, version: 1 });
    await expect(decide('REMOVE')).rejects.toMatchObject({ fields: { '': 'papers_not_verified' } });
    expect((await standing(noticeId)).notice.status).toBe('IN_REVIEW');
    await openRight(reviewer, rightId);
    await verifyRight(reviewer, { id: rightId, version: 1 });
    await decide('REMOVE');
    expect((await standing(noticeId)).notice.status).toBe('DECIDED');
  });

  it('sends back the identity alone, which is mended and sent again alone', async () => {
    const { actor, reportId, reviewer, identityId, rightId, noticeId } = await atDesk();
    await openIdentity(reviewer, identityId);
    const text = 'The copy cannot be read.';
    await returnIdentity(reviewer, { id: identityId, version: 1, code: 'document_unreadable', text });
    const view = await getReport(actor, reportId);
    expect(view.pages).toEqual(['details', 'document', 'papers', 'check']);
    await makeDocument({ identityId }, { accountId: actor.accountId });
    expect(await submitReport(actor, { report: reportId })).toBe(noticeId);
    expect(await states({ identityId, rightId, noticeId })).toEqual(['SUBMITTED', 'SUBMITTED', 'IN_REVIEW']);
    const mails = (await waitingJobs('mail.send')).filter((job) => job.subjectId === identityId);
    expect(mails.map(({ mail }) => mail)).toContain('identity-returned');
  });
});
