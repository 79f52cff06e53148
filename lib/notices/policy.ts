import type { Prisma } from '@/lib/generated/prisma/client';
import { isMember, isStaff, type Actor } from '@/lib/platform/actor';
import type { Relation } from '@/lib/workflow/machine';

/** Who is who in a notice, or in one listing of it. */
export interface NoticeSides {
  /** accounts that act for the complainant's party */
  memberIds: readonly string[];
  /** the doors of the sellers concerned */
  sellerAccessIds: readonly string[];
}

/** What the actor is to a notice; null for a stranger. Nobody reviews a matter of their own. */
export function relationOf(actor: Actor, sides: NoticeSides): Relation | null {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'seller') return sides.sellerAccessIds.includes(actor.sellerAccessId) ? 'seller' : null;
  const own = sides.memberIds.includes(actor.accountId);
  if (isMember(actor)) return own ? 'complainant' : null;
  return own ? null : 'reviewer';
}

/** Where-clause of the notices that exist for an actor. Drafts exist for their own side only. */
export function visibleTo(actor: Actor): Prisma.NoticeWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'seller') {
    return { id: actor.noticeId, sellerAccesses: { some: { id: actor.sellerAccessId } } };
  }
  const own = { party: { members: { some: { accountId: actor.accountId } } } };
  return isStaff(actor) ? { status: { not: 'DRAFT' }, NOT: own } : own;
}
