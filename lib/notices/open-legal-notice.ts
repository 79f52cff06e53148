import type { PartyKind, RightKind } from '@/lib/generated/prisma/enums';
import { record } from '@/lib/audit/record';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { ListingLink } from '@/lib/marketplaces/read-listing-links';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { Forbidden, Invalid, NotFound } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';
import { currentVersion } from '@/lib/workflow/profiles';
import { transition } from '@/lib/workflow/transition';
import { noticeMachine } from './machine';
import { isReasonCode, pickReasonFields, reasonsFor } from './reasons';
import { reportListings } from './report-listings';
import type { LegalProfile } from './statutes';

/** What a reviewer has read in a mail, ready to be acted on. */
export interface LegalNotice {
  /** the account of the mail's sender, guest or not; never the reviewer's own */
  accountId: string;
  party: { kind: PartyKind; name: string; country: string; address: string };
  right: { kind: RightKind; title: string; number: string; office: string; ownerName: string };
  marketplace: MarketplaceCode;
  /** each listing once: the accepted ones of `readListingLinks(text, marketplace)` */
  links: readonly ListingLink[];
  reasonCode: string;
  /** answers to the questions of the reason; what the mail does not say stays out */
  reasonFields: Readonly<Record<string, string>>;
  description: string;
  statements: readonly string[];
  signatureName: string;
  locale: string;
  profile: LegalProfile;
  /** attachments of the mail that become evidence of the notice */
  documentIds: readonly string[];
}

/** @throws Invalid with the field that does not fit */
function check({ right, links, reasonCode, profile }: LegalNotice): void {
  if (links.length === 0) throw new Invalid({ links: 'links_none' });
  if (profile === 'US_DMCA' && right.kind !== 'COPYRIGHT')
    throw new Invalid({ profile: 'profile_copyright_only' });
  const reasons: readonly string[] = reasonsFor({ kind: right.kind, patentKind: null });
  if (!reasons.includes(reasonCode)) throw new Invalid({ reasonCode: 'reason_not_for_right' });
}

/** The party an earlier mail of the account made, or a new one. */
async function partyOf(tx: Tx, { accountId, party }: LegalNotice): Promise<string> {
  // two mails of one sender accepted at once share a party
  await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  const { kind, name, country } = party;
  const known = await tx.party.findFirst({
    where: {
      kind,
      name,
      members: { some: { accountId, role: 'HOLDER' } },
      notices: { some: { source: 'MAIL', accountId } },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  if (known) return known.id;
  const createdAt = clock.now();
  const { id } = await tx.party.create({
    data: {
      reference: newReference('P', createdAt),
      kind,
      name,
      country,
      createdAt,
      members: { create: { accountId, role: 'HOLDER', createdAt } },
    },
    select: { id: true },
  });
  return id;
}

/** The right as claimed, a draft that the complainant may complete; the same claim again is the same draft. */
async function rightOf(tx: Tx, actor: AccountActor, partyId: string, given: LegalNotice['right']) {
  const same = await tx.ipRight.findFirst({
    where: { partyId, ...given, status: { not: 'WITHDRAWN' } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (same) return same.id;
  const now = clock.now();
  const { id } = await tx.ipRight.create({
    data: {
      ...given,
      reference: newReference('R', now),
      partyId,
      // copyright without a number is one that no certificate proves
      registered: given.kind !== 'COPYRIGHT' || given.number !== '',
      createdAt: now,
    },
    select: { id: true },
  });
  const about = { chainId: id, subjectType: 'right', subjectId: id } as const;
  await record(tx, actor, { type: 'right.started', ...about, data: {} });
  return id;
}

/** @throws NotFound when one of them is no attachment of a mail (any more) */
async function takeDocuments(tx: Tx, noticeId: string, documentIds: readonly string[]): Promise<void> {
  const ids = [...new Set(documentIds)];
  const { count } = await tx.document.updateMany({
    where: { id: { in: ids }, inboundMailId: { not: null }, removedAt: null },
    data: { inboundMailId: null, noticeId },
  });
  if (count !== ids.length) throw new NotFound('document');
}

/** What was claimed stays as it was, whatever becomes of the draft of the right. */
function keepClaim(tx: Tx, noticeId: string, rightId: string, given: LegalNotice, submittedAt: Date) {
  const { marketplace, reasonCode, reasonFields, description, statements, signatureName } = given;
  const said = { marketplace, rightId, reasonCode, reasonFields, description, statements, signatureName };
  const listings = given.links.map((link) => link.id);
  const data = { ...said, listings, documents: given.documentIds, right: given.right, party: given.party };
  return tx.submittedVersion.create({
    data: { noticeId, version: 1, data, submittedAt },
  });
}

function createNotice(tx: Tx, partyId: string, rightId: string, given: LegalNotice, createdAt: Date) {
  const { accountId, marketplace, reasonCode, reasonFields, description, signatureName, locale, profile } =
    given;
  return tx.notice.create({
    data: {
      reference: newReference('N', createdAt),
      procedure: 'LEGAL',
      source: 'MAIL',
      accountId,
      partyId,
      rightId,
      marketplace,
      reasonCode,
      reasonFields: isReasonCode(reasonCode) ? pickReasonFields(reasonCode, reasonFields) : {},
      linksText: given.links.map((link) => link.canonicalUrl).join('\n'),
      description,
      statements: [...given.statements],
      signatureName,
      locale,
      profile,
      profileVersion: currentVersion(profile),
      createdAt,
    },
    select: { id: true, reference: true },
  });
}

/**
 * Makes a mail a notice under procedure LEGAL, in the transaction that accepts the mail: the party, the right as a draft,
 * the notice with its listings, submitted and in the desk's queue. Nothing of it need be verified: a reviewer checks that
 * it is complete prima facie (domain.md §5).
 * @returns id and reference of the notice
 * @throws Invalid `links_none` and `links_refused` on `links`, `profile_copyright_only` on `profile`,
 *   `reason_not_for_right` on `reasonCode`; NotFound for a document that is no attachment and when the sender is the
 *   reviewer; Forbidden for anyone but staff
 */
export async function openLegalNotice(
  tx: Tx,
  actor: AccountActor,
  input: LegalNotice,
): Promise<{ id: string; reference: string }> {
  if (!isStaff(actor)) throw new Forbidden('staff accept mail');
  check(input);
  const partyId = await partyOf(tx, input);
  const rightId = await rightOf(tx, actor, partyId, input.right);
  const now = clock.now();
  const notice = await createNotice(tx, partyId, rightId, input, now);
  await reportListings(tx, notice.id, input.marketplace, input.links);
  await takeDocuments(tx, notice.id, input.documentIds);
  const listings = input.links.length;
  await transition(tx, noticeMachine, actor, {
    event: 'accept',
    ids: [notice.id],
    change: { submittedAt: now, queuedAt: now, listingCount: listings },
    data: { listings, documents: input.documentIds.length },
  });
  await keepClaim(tx, notice.id, rightId, input, now);
  return notice;
}
