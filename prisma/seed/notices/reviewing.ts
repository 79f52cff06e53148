import { translator } from '../../../lib/i18n/translator';
import { decideNotice } from '../../../lib/notices/decide-notice';
import { openNotice } from '../../../lib/notices/open-notice';
import { decideNoticeSchema, type returnNoticeSchema } from '../../../lib/notices/schema';
import type { REJECT_CODES } from '../../../lib/notices/reasons';
import { elementCodes, isLegalProfile } from '../../../lib/notices/statutes';
import { returnNotice } from '../../../lib/notices/return-notice';
import { db } from '../../../lib/platform/db';
import type { z } from 'zod';
import type { Thread } from '../story';
import type { Person } from '../world';
import type { Notice } from './filing';

/** What becomes of one listing: it is removed, or left for a reason. */
export type Outcome = 'remove' | Exclude<(typeof REJECT_CODES)[number], 'other'>;

export async function* opened({ id }: Notice, reviewer: Person, at: Date): Thread {
  yield at;
  await openNotice(reviewer, { id });
}

const versionOf = async (id: string) =>
  (await db.notice.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** A reviewer sends it back for what is missing. */
export async function* returned(
  notice: Notice,
  reviewer: Person,
  at: Date,
  why: Omit<z.output<typeof returnNoticeSchema>, 'id' | 'version'>,
): Thread {
  yield at;
  const { id } = notice;
  await returnNotice(reviewer, { id, version: await versionOf(id), ...why });
}

/** A removal is explained to the seller, a refusal to the complainant, each in the reader's language. */
async function itemsOf({ id, person }: Notice, outcomes: readonly Outcome[]) {
  const rows = await db.reportedListing.findMany({
    where: { noticeId: id, status: 'REPORTED' },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, listing: { select: { seller: { select: { locale: true } } } } },
  });
  return rows.map((row) => {
    const outcome = outcomes[row.position - 1] ?? 'remove';
    const base = { reportedListingId: row.id };
    if (outcome === 'remove') {
      const text = translator(row.listing.seller?.locale ?? 'en', 'reasons')('remove.as_claimed.text');
      return { ...base, outcome: 'REMOVE', code: 'as_claimed', text };
    }
    const text = translator(person.locale, 'reasons')(`reject.${outcome}.text`);
    return { ...base, outcome: 'REJECT', code: outcome, text };
  });
}

/** A reviewer decides it, listing by listing in the order of the notice; those not named are removed. */
export async function* decided(
  notice: Notice,
  reviewer: Person,
  at: Date,
  outcomes: readonly Outcome[] = [],
): Thread {
  yield at;
  const { id } = notice;
  const items = await itemsOf(notice, outcomes);
  const { version, profile } = await db.notice.findUniqueOrThrow({
    where: { id },
    select: { version: true, profile: true },
  });
  // of a legal notice everything the statute wants is there
  const checks = isLegalProfile(profile) ? elementCodes(profile) : [];
  await decideNotice(reviewer, decideNoticeSchema.parse({ id, version, items, checks }));
}
