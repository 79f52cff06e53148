import type { Prisma } from '@/lib/generated/prisma/client';
import type { CounterNoticeStatus } from '@/lib/generated/prisma/enums';
import { isMember, isStaff, type Actor } from '@/lib/platform/actor';
import { canFire, type Relation } from '@/lib/workflow/machine';
import { COUNTER_NOTICE_TRANSITIONS } from './transitions';

/** Who is who in a counter-notice. */
export interface CounterNoticeSides {
  sellerAccessId: string;
  /** accounts that act for the complainant's party */
  memberIds: readonly string[];
}

/** What the actor is to a counter-notice; null for a stranger. Nobody reviews a matter of their own. */
export function relationOf(actor: Actor, sides: CounterNoticeSides): Relation | null {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'seller') return actor.sellerAccessId === sides.sellerAccessId ? 'seller' : null;
  const own = sides.memberIds.includes(actor.accountId);
  if (isMember(actor)) return own ? 'complainant' : null;
  return own ? null : 'reviewer';
}

/** Where-clause of the counter-notices that exist for an actor; the complainant's begin to exist when forwarded, and stay. */
export function visibleTo(actor: Actor): Prisma.CounterNoticeWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'seller') return { sellerAccessId: actor.sellerAccessId };
  const own = { party: { members: { some: { accountId: actor.accountId } } } };
  if (isStaff(actor)) return { status: { not: 'DRAFT' }, notice: { NOT: own } };
  return { forwardedAt: { not: null }, notice: own };
}

/** Whether the seller may (still) take it back. */
export const canWithdrawCounterNotice = (status: CounterNoticeStatus): boolean =>
  canFire(COUNTER_NOTICE_TRANSITIONS, 'withdraw', status, 'seller');
