import type { z } from 'zod';
import { lettersOfAgent } from '@/lib/authorizations/acting';
import { letterFor, type LetterScope } from '@/lib/authorizations/coverage';
import type {
  NoticeSource,
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
import { acceptedLinks } from './check-links';
import { readReasonFields } from './draft';
import { noticeMachine } from './machine';
import { reportListings } from './report-listings';
import type { submitNoticeSchema } from './schema';
import { carriesOf, maxLinksOf } from './source';
import { incompleteSteps } from './steps';
import { isNoticeEditable } from './transitions';

interface Filed {
  id: string;
  reference: string;
  status: NoticeStatus;
  source: NoticeSource;
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
  identityCarriesUntil: Date | null;
  rightPartyId: string | null;
  rightStatus: VerificationStatus | null;
  kind: RightKind | null;
  patentKind: PatentKind | null;
  office: string | null;
  expiresOn: Date | null;
  carriesUntil: Date | null;
  documentIds: string[];
  rejectedDocuments: number;
}

/** The draft with what it rests on, in one statement, locked so that a second tab comes after this one. */
async function lockDraft(tx: Tx, actor: AccountActor, id: string): Promise<Filed> {
  const [row] = await tx.$queryRaw<Filed[]>`
    SELECT n.id, n.reference, n.status::text AS status, n.source::text AS source, n.version, n.party_id AS "partyId",
      n.marketplace::text AS marketplace, n.right_id AS "rightId", n.reason_code AS "reasonCode",
      n.reason_fields AS "reasonFields", n.links_text AS "linksText", n.description, n.statements,
      n.signature_name AS "signatureName", i.status::text AS "identityStatus", i.expires_on AS "identityExpiresOn",
      i.carries_until AS "identityCarriesUntil", r.carries_until AS "carriesUntil",
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

function answersOf(row: Filed, letters: readonly LetterScope[] | null) {
  const { rightPartyId, rightStatus, kind, patentKind, expiresOn, carriesUntil } = row;
  const office = row.office ?? '';
  const right =
    rightPartyId && rightStatus && kind
      ? { partyId: rightPartyId, status: rightStatus, kind, patentKind, office, expiresOn, carriesUntil }
      : null;
  return { ...row, letters, right, reasonFields: readReasonFields(row.reasonFields) };
}

/** Every step is checked again: rights expire and other tabs write while a draft lies. */
function checkAll(
  row: Filed,
  letters: readonly LetterScope[] | null,
): { marketplace: MarketplaceCode; links: ListingLink[] } {
  const limit = maxLinksOf(row.source);
  const lines = row.marketplace ? readListingLinks(row.linksText, row.marketplace, { limit }) : [];
  const links = acceptedLinks(lines);
  const counts = { accepted: links.length, refused: lines.length - links.length };
  const missing = incompleteSteps(answersOf(row, letters), counts, today());
  if (!row.marketplace || Object.keys(missing).length > 0) throw new Invalid(missing);
  return { marketplace: row.marketplace, links };
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
export function submitNotice(
  actor: AccountActor,
  input: z.output<typeof submitNoticeSchema>,
): Promise<{ reference: string }> {
  return inTransaction((tx) => submitNoticeIn(tx, actor, input));
}

/** The same as part of a transaction that submits more than this. */
export async function submitNoticeIn(
  tx: Tx,
  actor: AccountActor,
  input: z.output<typeof submitNoticeSchema>,
): Promise<{ reference: string }> {
  const row = await lockDraft(tx, actor, input.id);
  if (!isNoticeEditable(row.status) || row.version !== input.version) throw new Conflict('notice is filed');
  // held until this is done: a letter that is revoked at the same time is revoked before, or finds the notice
  const letters = await lettersOfAgent(tx, actor, row.partyId, { hold: true });
  const { marketplace, links } = checkAll(row, letters);
  // nothing of an earlier version has been decided yet, so nothing refers to its rows
  if (row.version > 1) await tx.reportedListing.deleteMany({ where: { noticeId: row.id } });
  await reportListings(tx, row.id, marketplace, links);
  const now = clock.now();
  await transition(tx, noticeMachine, actor, {
    event: 'submit',
    ids: [row.id],
    change: {
      submittedAt: now,
      queuedAt: now,
      listingCount: links.length,
      accountId: actor.accountId,
      authorizationId: letters && letterFor(letters, row, carriesOf(row.source)),
      reviewerId: null,
      returnCode: null,
      returnText: null,
    },
    data: { version: row.version, listings: links.length },
    variant: `v${row.version}`,
  });
  await keepVersion(tx, row, links, now);
  return { reference: row.reference };
}
