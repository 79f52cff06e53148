import type { Prisma } from '@/lib/generated/prisma/client';
import type { SellerActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { isAnswerable, missingSteps } from './steps';
import { EDITABLE_COUNTER_NOTICE } from './transitions';

const listingSelect = {
  id: true,
  position: true,
  status: true,
  removedAt: true,
  reinstatedAt: true,
  listing: {
    select: { marketplace: true, externalId: true, canonicalUrl: true, title: true, imageUrl: true },
  },
} as const satisfies Prisma.ReportedListingSelect;

const caseSelect = {
  createdAt: true,
  expiresAt: true,
  seller: { select: { name: true } },
  notice: {
    select: {
      reference: true,
      marketplace: true,
      procedure: true,
      profile: true,
      profileVersion: true,
      reasonCode: true,
      reasonFields: true,
      description: true,
      party: { select: { name: true } },
      account: { select: { email: true } },
      right: {
        select: {
          kind: true,
          title: true,
          number: true,
          office: true,
          ownerName: true,
          niceClasses: true,
          goods: true,
          patentKind: true,
          claims: true,
          author: true,
        },
      },
    },
  },
  listings: {
    select: {
      ...listingSelect,
      decisions: {
        orderBy: { id: 'asc' },
        select: {
          outcome: true,
          reasonCode: true,
          reasonText: true,
          decision: { select: { createdAt: true } },
        },
      },
    },
    orderBy: { position: 'asc' },
  },
  counterNotices: {
    select: {
      id: true,
      reference: true,
      status: true,
      defenceCode: true,
      createdAt: true,
      submittedAt: true,
      queuedAt: true,
      returnCode: true,
      returnText: true,
      deadlines: {
        where: { endedAt: null },
        orderBy: { dueAt: 'asc' },
        select: { kind: true, dueAt: true, endedAt: true, ending: true },
      },
      _count: { select: { listings: true } },
    },
    orderBy: { id: 'desc' },
  },
} as const satisfies Prisma.SellerAccessSelect;

/** What a seller sees of a notice: the claim and its reasons, their own listings, their own counter-notices. */
export type SellerCase = Prisma.SellerAccessGetPayload<{ select: typeof caseSelect }>;

/** The case of a seller, newest counter-notice first. Nothing of other sellers', nothing of identity papers. */
export async function getSellerCase(actor: SellerActor): Promise<SellerCase> {
  const access = await db.sellerAccess.findUnique({
    where: { id: actor.sellerAccessId },
    select: caseSelect,
  });
  if (!access) throw new NotFound('seller access');
  return access;
}

const loadDraft = (actor: SellerActor) =>
  db.counterNotice.findFirst({
    where: { sellerAccessId: actor.sellerAccessId, status: { in: [...EDITABLE_COUNTER_NOTICE] } },
    include: {
      listings: { select: { reportedListing: { select: listingSelect } } },
      documents: { where: { removedAt: null }, select: { status: true } },
      notice: { select: { procedure: true, profile: true, party: { select: { name: true } } } },
    },
  });

/**
 * The counter-notice this seller is writing, or was asked to mend, with the listings it can answer for and what is still
 * missing; null when there is none. There is never more than one.
 */
export async function findCounterDraft(actor: SellerActor) {
  const row = await loadDraft(actor);
  if (!row) return null;
  const mine = await db.reportedListing.findMany({
    where: { sellerAccessId: actor.sellerAccessId },
    orderBy: { position: 'asc' },
    select: listingSelect,
  });
  const { documents, listings, ...draft } = row;
  const chosen = listings.map((entry) => entry.reportedListing);
  return {
    ...draft,
    choices: mine.filter(isAnswerable),
    chosen: chosen.filter(isAnswerable).toSorted((a, b) => a.position - b.position),
    missing: missingSteps({ ...row, profile: row.notice.profile }, chosen, documents),
  };
}

/** A counter-notice being written. */
export type CounterDraft = NonNullable<Awaited<ReturnType<typeof findCounterDraft>>>;
