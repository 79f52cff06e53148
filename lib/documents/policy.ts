import type { Prisma } from '@/lib/generated/prisma/client';
import type {
  AuthorizationStatus,
  CounterNoticeStatus,
  DocumentStatus,
  NoticeStatus,
  ResponseStatus,
  VerificationStatus,
} from '@/lib/generated/prisma/enums';
import { isMember, isStaff, type AccountActor, type Actor, type SellerActor } from '@/lib/platform/actor';

// This domain comes before those its papers belong to and cannot ask them; a test holds these to their state tables.

/** Per kind of matter, the states in which its own side may add and remove documents. */
export const EDITABLE: {
  identityId: readonly VerificationStatus[];
  rightId: readonly VerificationStatus[];
  authorizationId: readonly AuthorizationStatus[];
  noticeId: readonly NoticeStatus[];
  counterNoticeId: readonly CounterNoticeStatus[];
  responseId: readonly ResponseStatus[];
} = {
  identityId: ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'],
  rightId: ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'],
  authorizationId: ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'],
  noticeId: ['DRAFT', 'NEEDS_INFO'],
  counterNoticeId: ['DRAFT', 'NEEDS_INFO'],
  responseId: ['DRAFT'],
};

/** Only what was found clean is shown to anyone but the side that uploaded it, and only that is ever opened. */
export const CLEAN: DocumentStatus = 'CLEAN';
/** It is being looked into. */
export const CHECKING: DocumentStatus = 'QUARANTINED';
const SUBMITTED: ResponseStatus = 'SUBMITTED';
const notDraft = { status: { not: 'DRAFT' } } as const;

function ofOwnParties({ accountId }: AccountActor): Prisma.DocumentWhereInput[] {
  const party = { members: { some: { accountId } } };
  return [
    { identity: { party } },
    { right: { party } },
    // a letter is between the rights holder and this one agent
    { authorization: { accountId } },
    { notice: { party } },
    // what was forwarded to them stays theirs to read, withdrawn or not
    { status: CLEAN, counterNotice: { forwardedAt: { not: null }, notice: { party } } },
    { response: { counterNotice: { notice: { party } } } },
  ];
}

/** Everything handed in, except in matters of the reviewer's own; drafts are nobody's business yet. */
function forReview({ accountId }: AccountActor): Prisma.DocumentWhereInput[] {
  const party = { members: { none: { accountId } } };
  return [
    { identity: { ...notDraft, party } },
    { right: { ...notDraft, party } },
    { authorization: { ...notDraft, party, accountId: { not: accountId } } },
    { notice: { ...notDraft, party } },
    { counterNotice: { ...notDraft, notice: { party } } },
    // what strangers wrote to the mailbox, until it becomes somebody's matter; the sender's own are kept from them there
    { inboundMailId: { not: null }, noticeId: null },
    { response: { status: SUBMITTED, counterNotice: { notice: { party } } } },
  ];
}

/** Their own papers, the claim's evidence and the answer to them; never anybody's identity or right papers. */
function ofSeller({ sellerAccessId, noticeId }: SellerActor): Prisma.DocumentWhereInput[] {
  return [
    { counterNotice: { sellerAccessId } },
    {
      status: CLEAN,
      notice: { ...notDraft, id: noticeId, sellerAccesses: { some: { id: sellerAccessId } } },
    },
    { status: CLEAN, response: { status: SUBMITTED, counterNotice: { sellerAccessId } } },
  ];
}

function readable(actor: AccountActor | SellerActor): Prisma.DocumentWhereInput[] {
  if (actor.kind === 'seller') return ofSeller(actor);
  if (isStaff(actor)) return forReview(actor);
  return isMember(actor) ? ofOwnParties(actor) : [];
}

/**
 * Where-clause of the documents that exist for an actor (domain.md §8): those of the parties they act for; for staff
 * those of other people's matters; for a seller their own and what the case against them rests on.
 */
export function visibleTo(actor: Actor): Prisma.DocumentWhereInput {
  if (actor.kind === 'system') return { removedAt: null };
  return { removedAt: null, OR: readable(actor) };
}

/** Whether a look at this document must leave a trace: identity papers, by anyone who does not own them. */
export function isLookAudited(actor: Actor, document: { identityId: string | null }): boolean {
  return isStaff(actor) && document.identityId !== null;
}
