import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type {
  MarketStatus,
  NoticeStatus,
  PatentKind,
  RightKind,
  VerificationStatus,
} from '@/lib/generated/prisma/enums';
import { today } from '@/lib/identities/calendar-date';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { readListingLinks, type ListingLink } from '@/lib/marketplaces/read-listing-links';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { acceptedLinks, freshSince, RULED_OUT_MARKET_STATUSES } from './check-links';
import { readReasonFields } from './draft';
import { noticeMachine } from './machine';
import type { submitNoticeSchema } from './schema';
import { incompleteSteps } from './steps';
import { isNoticeEditable } from './transitions';

interface Filed {
  id: string;
  reference: string;
  status: NoticeStatus;
  version: number;
  partyId: string;
  marketplace: MarketplaceCode | null;
  rightId: string | null;
  reasonCode: string | null;
  reasonFields: unknown;
  linksText: string;
  description: string;
  statements: string[];
  signatureName: string;
  identityStatus: VerificationStatus | null;
  identityExpiresOn: Date | null;
  rightPartyId: string | null;
  rightStatus: VerificationStatus | null;
  kind: RightKind | null;
  patentKind: PatentKind | null;
  office: string | null;
  expiresOn: Date | null;
  documentIds: string[];
  rejectedDocuments: number;
}

/** The draft with what it rests on, in one statement, locked so that a second tab comes after this one. */
async function lockDraft(tx: Tx, actor: AccountActor, id: string): Promise<Filed> {
  const [row] = await tx.$queryRaw<Filed[]>`
    SELECT n.id, n.reference, n.status::text AS status, n.version, n.party_id AS "partyId",
      n.marketplace::text AS marketplace, n.right_id AS "rightId", n.reason_code AS "reasonCode",
      n.reason_fields AS "reasonFields", n.links_text AS "linksText", n.description, n.statements,
      n.signature_name AS "signatureName", i.status::text AS "identityStatus", i.expires_on AS "identityExpiresOn",
      r.party_id AS "rightPartyId", r.status::text AS "rightStatus", r.kind::text AS kind,
      r.patent_kind::text AS "patentKind", r.office, r.expires_on AS "expiresOn",
      ARRAY(SELECT d.id::text FROM document d WHERE d.notice_id = n.id AND d.removed_at IS NULL) AS "documentIds",
      (SELECT count(*)::int FROM document d WHERE d.notice_id = n.id AND d.removed_at IS NULL
        AND d.status = 'REJECTED') AS "rejectedDocuments"
    FROM notice n LEFT JOIN identity i ON i.party_id = n.party_id LEFT JOIN ip_right r ON r.id = n.right_id
    WHERE n.id = ${id}::uuid AND EXISTS (
      SELECT 1 FROM party_member m WHERE m.party_id = n.party_id AND m.account_id = ${actor.accountId}::uuid)
    FOR NO KEY UPDATE OF n`;
  if (!row) throw new NotFound('notice');
  return row;
}

function answersOf(row: Filed) {
  const { rightPartyId, rightStatus, kind, patentKind, office, expiresOn } = row;
  const right =
    rightPartyId && rightStatus && kind
      ? { partyId: rightPartyId, status: rightStatus, kind, patentKind, office: office ?? '', expiresOn }
      : null;
  return { ...row, right, reasonFields: readReasonFields(row.reasonFields) };
}

/** Every step is checked again: rights expire and other tabs write while a draft lies. */
function checkAll(row: Filed): { marketplace: MarketplaceCode; links: ListingLink[] } {
  const lines = row.marketplace ? readListingLinks(row.linksText, row.marketplace) : [];
  const links = acceptedLinks(lines);
  const counts = { accepted: links.length, refused: lines.length - links.length };
  const missing = incompleteSteps(answersOf(row), counts, today());
  if (!row.marketplace || Object.keys(missing).length > 0) throw new Invalid(missing);
  return { marketplace: row.marketplace, links };
}

/** Listings nobody has reported or looked up before; the others are left as they are. */
async function addListings(
  tx: Tx,
  marketplace: MarketplaceCode,
  links: readonly ListingLink[],
): Promise<void> {
  // in one order everywhere: two notices with the same new listings would wait for each other for ever
  const sorted = links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO listing (id, marketplace, external_id, canonical_url)
    SELECT given.id, ${marketplace}::marketplace, given.external_id, given.url
    FROM unnest(${sorted.map(() => uuidv7())}::uuid[], ${sorted.map((link) => link.id)}::text[],
      ${sorted.map((link) => link.canonicalUrl)}::text[]) AS given (id, external_id, url)
    ON CONFLICT (marketplace, external_id) DO NOTHING`;
}

/** Reports those of the listings that are known and not ruled out of late; answers how many it wrote. */
function addReported(
  tx: Tx,
  noticeId: string,
  marketplace: MarketplaceCode,
  links: readonly { id: string; position: number }[],
): Promise<number> {
  const ruledOut: MarketStatus[] = RULED_OUT_MARKET_STATUSES;
  return tx.$executeRaw`
    INSERT INTO reported_listing (id, notice_id, listing_id, position)
    SELECT given.id, ${noticeId}::uuid, listing.id, given.position
    FROM unnest(${links.map(() => uuidv7())}::uuid[], ${links.map((link) => link.id)}::text[],
      ${links.map((link) => link.position)}::int[]) AS given (id, external_id, position)
    JOIN listing ON listing.marketplace = ${marketplace}::marketplace AND listing.external_id = given.external_id
    WHERE listing.looked_up_at IS NULL OR listing.looked_up_at <= ${freshSince()}
      OR NOT listing.market_status = ANY(${ruledOut}::market_status[])`;
}

/**
 * Writes the reported listings: one statement when all are known, as they are once the marketplace was asked, and four
 * when some are not.
 * @throws Invalid when a listing turned out not to be on the marketplace
 */
async function reportListings(
  tx: Tx,
  row: Filed,
  marketplace: MarketplaceCode,
  links: readonly ListingLink[],
): Promise<void> {
  // nothing of an earlier version has been decided yet, so nothing refers to its rows
  if (row.version > 1) await tx.reportedListing.deleteMany({ where: { noticeId: row.id } });
  const given = links.map(({ id }, index) => ({ id, position: index + 1 }));
  let written = await addReported(tx, row.id, marketplace, given);
  if (written < links.length) {
    const reported = await tx.reportedListing.findMany({
      where: { noticeId: row.id },
      select: { position: true },
    });
    const done = new Set(reported.map(({ position }) => position));
    const missing = given.filter(({ position }) => !done.has(position));
    await addListings(
      tx,
      marketplace,
      missing.flatMap(({ position }) => links[position - 1] ?? []),
    );
    written += await addReported(tx, row.id, marketplace, missing);
  }
  if (written !== links.length) throw new Invalid({ links: 'links_refused' });
}

/** What was filed, as it was: a reviewer sees what changed between two versions. */
function keepVersion(tx: Tx, row: Filed, links: readonly ListingLink[], submittedAt: Date) {
  const { marketplace, rightId, reasonCode, description, statements, signatureName, documentIds } = row;
  const reasonFields = readReasonFields(row.reasonFields);
  const listings = links.map((link) => link.id);
  const said = { marketplace, rightId, reasonCode, reasonFields, description, statements, signatureName };
  return tx.submittedVersion.create({
    data: {
      noticeId: row.id,
      version: row.version,
      data: { ...said, listings, documents: documentIds },
      submittedAt,
    },
  });
}

/**
 * Files the notice, or files it again after it was returned. Everything is written together or not at all, and each
 * version once.
 * @throws Invalid with one entry per step that is not complete; Conflict when it has been filed already, in another
 *   tab or by a colleague, or was returned since `version` was shown; NotFound for a stranger
 */
export async function submitNotice(
  actor: AccountActor,
  input: z.output<typeof submitNoticeSchema>,
): Promise<{ reference: string }> {
  return inTransaction(async (tx) => {
    const row = await lockDraft(tx, actor, input.id);
    if (!isNoticeEditable(row.status) || row.version !== input.version) throw new Conflict('notice is filed');
    const { marketplace, links } = checkAll(row);
    await reportListings(tx, row, marketplace, links);
    const now = clock.now();
    await transition(tx, noticeMachine, actor, {
      event: 'submit',
      ids: [row.id],
      change: {
        submittedAt: now,
        queuedAt: now,
        listingCount: links.length,
        accountId: actor.accountId,
        reviewerId: null,
        returnCode: null,
        returnText: null,
      },
      data: { version: row.version, listings: links.length },
      variant: `v${row.version}`,
    });
    await keepVersion(tx, row, links, now);
    return { reference: row.reference };
  });
}
