import {
  saveAction,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '@/lib/counter-notices/answer-counter-notice';
import { counterRules } from '@/lib/counter-notices/counter-rules';
import { forwardCounterNotice } from '@/lib/counter-notices/review-counter-notice';
import { saveContact, saveDefence, saveSignature } from '@/lib/counter-notices/save-counter-notice';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openLegalNotice } from '@/lib/notices/open-legal-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { elementCodes, type LegalProfile } from '@/lib/notices/statutes';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { freshLinks, legalNotice } from '@/tests/factories/legal';
import { makeSellerAccess } from '@/tests/factories/notices';
import { answers } from './disputes';

/** A notice from a mail, taken up by the reviewer who accepted it. */
async function openMail(profile: LegalProfile, listings = 2) {
  const { account, actor: complainant } = await makeAccount({ name: 'Ruth Alder' });
  const { actor: reviewer } = await makeReviewer();
  const given = legalNotice(account.id, { profile, linksText: freshLinks(listings) });
  const opened = await inTransaction((tx) => openLegalNotice(tx, reviewer, given));
  await openNotice(reviewer, { id: opened.id });
  const notice = await db.notice.findUniqueOrThrow({ where: { id: opened.id } });
  return { account, complainant, reviewer, notice };
}

const removeAll = async (reviewer: AccountActor, id: string, checks: string[]) => {
  const rows = await db.reportedListing.findMany({ where: { noticeId: id } });
  const items = rows.map((row) => ({
    reportedListingId: row.id,
    outcome: 'REMOVE' as const,
    code: 'as_claimed' as const,
    text: 'Complete.',
  }));
  await decideNotice(reviewer, { id, version: 1, items, summary: '', checks });
};

/** The same decided, its listings removed; all of them are one seller's. */
export async function makeLegalCase(profile: LegalProfile, listings = 2) {
  const made = await openMail(profile, listings);
  const { id: noticeId } = made.notice;
  await removeAll(made.reviewer, noticeId, elementCodes(profile));
  const { access, actor: seller } = await makeSellerAccess(made.notice);
  await db.reportedListing.updateMany({
    where: { noticeId },
    data: { status: 'REMOVED', removedAt: clock.now(), sellerAccessId: access.id },
  });
  const rows = await db.reportedListing.findMany({ where: { noticeId }, orderBy: { position: 'asc' } });
  return { ...made, seller, listingIds: rows.map(({ id }) => id) };
}

/** Its seller's counter-notice, with what the law wants, filed. */
export async function makeLegalCounter(profile: LegalProfile, listings = 2) {
  const made = await makeLegalCase(profile, listings);
  const { defenceCode, explanation, contactName, address, telephone, signatureName } = answers;
  const id = await startCounterNotice(made.seller);
  await saveDefence(made.seller, { id, defenceCode, explanation });
  await saveContact(made.seller, { id, contactName, address, telephone });
  const { statements, evidence } = counterRules(profile);
  await saveSignature(made.seller, { id, statements: [...statements], signatureName });
  if (evidence === 'always') await makeDocument({ counterNoticeId: id });
  await submitCounterNotice(made.seller, { id, version: 1 });
  return { ...made, id };
}

/** The same forwarded: the statute's clock runs. */
export async function makeClocked(profile: LegalProfile, listings = 2) {
  const made = await makeLegalCounter(profile, listings);
  await forwardCounterNotice(made.reviewer, { id: made.id, version: 1 });
  const deadlines = await db.deadline.findMany({
    where: { counterNoticeId: made.id },
    orderBy: { dueAt: 'asc' },
  });
  const [proof, putBack] = deadlines;
  if (!proof) throw new Error('no clock runs');
  /** moves the clock to so many milliseconds after the date for proof */
  const passBy = (ms: number) => (clock.now = () => new Date(proof.dueAt.getTime() + ms));
  return { ...made, proof, putBack, passBy };
}

export const action = {
  forum: 'U.S. District Court, District of Oregon',
  caseNumber: '3:26-cv-01234',
  filedOn: '2026-11-01',
} as const;

/** Writes and sends evidence of an action; `letGo` are the listings let go of with it. */
export async function sendEvidence(
  actor: AccountActor,
  counterNoticeId: string,
  letGo: readonly string[] = [],
): Promise<void> {
  const responseId = await startResponse(actor, { counterNoticeId });
  await saveRetracted(actor, {
    counterNoticeId,
    extent: letGo.length > 0 ? 'some' : 'none',
    listings: [...letGo],
  });
  await saveAction(actor, { counterNoticeId, ...action });
  await makeDocument({ responseId });
  await saveResponseSignature(actor, {
    counterNoticeId,
    statements: ['accuracy'],
    signatureName: 'Ruth Alder',
  });
  await submitResponse(actor, { counterNoticeId });
}
