import type { AccountActor } from '@/lib/platform/actor';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { submitNotice } from '@/lib/notices/submit-notice';
import { db } from '@/lib/platform/db';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeDraft, taobaoUrl } from './drafts';

/** A notice about these listings, filed and taken up by a reviewer. */
export async function makeInReview(ids: readonly string[]) {
  const { actor, notice } = await makeDraft({ linksText: ids.map(taobaoUrl).join('\n') });
  await submitNotice(actor, { id: notice.id, version: 1 });
  const { actor: reviewer } = await makeReviewer();
  await openNotice(reviewer, { id: notice.id });
  const listings = await listingsOf(notice.id);
  return { complainant: actor, notice, reviewer, listings };
}

export const listingsOf = (noticeId: string) =>
  db.reportedListing.findMany({
    where: { noticeId },
    orderBy: { position: 'asc' },
    include: { listing: true },
  });

export const statusesOf = async (noticeId: string) => (await listingsOf(noticeId)).map((row) => row.status);

export const remove = (reportedListingId: string) =>
  ({ reportedListingId, outcome: 'REMOVE', code: 'as_claimed', text: 'Shown by the photographs.' }) as const;
export const reject = (reportedListingId: string) =>
  ({
    reportedListingId,
    outcome: 'REJECT',
    code: 'fair_use',
    text: 'It only says what the part fits.',
  }) as const;

/** A notice of which a reviewer has ordered every listing removed. */
export async function makeOrdered(ids: readonly string[]) {
  const made = await makeInReview(ids);
  await decideAll(made.reviewer, made.notice.id);
  return made;
}

export async function decideAll(reviewer: AccountActor, noticeId: string): Promise<void> {
  const items = (await listingsOf(noticeId)).map(({ id }) => remove(id));
  await decideNotice(reviewer, { id: noticeId, version: 1, items, summary: '' });
}
