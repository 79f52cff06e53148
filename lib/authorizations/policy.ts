import { validate as isUuid } from 'uuid';
import type { Prisma } from '@/lib/generated/prisma/client';
import { isMember, isStaff, type AccountActor, type Actor } from '@/lib/platform/actor';
import { NotFound } from '@/lib/platform/errors';
import type { Relation } from '@/lib/workflow/machine';

/** Who is who in a letter. */
export interface LetterSides {
  /** the agent it was given to */
  accountId: string;
  /** accounts that act for its party */
  memberIds: readonly string[];
}

/** What the actor is to a letter; null for a stranger, other agents of the same party included. */
export function relationOf(actor: Actor, { accountId, memberIds }: LetterSides): Relation | null {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'seller') return null;
  const own = actor.accountId === accountId;
  const side = own || memberIds.includes(actor.accountId);
  if (isMember(actor)) return own ? 'complainant' : null;
  return side ? null : 'reviewer';
}

/** Where-clause of the letters of an agent. */
export const ownLetters = ({ accountId }: AccountActor): Prisma.AuthorizationWhereInput => ({ accountId });

/** Where-clause of the letters that exist for an actor. Drafts exist for their agent only. */
export function visibleTo(actor: Actor): Prisma.AuthorizationWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'seller') return { id: { in: [] } };
  const { accountId } = actor;
  if (!isStaff(actor)) return ownLetters(actor);
  const others = { accountId: { not: accountId }, party: { members: { none: { accountId } } } };
  return { status: { not: 'DRAFT' }, ...others };
}

/** Where-clause of one letter, if it exists for the actor. @throws NotFound for what is no id at all */
export function visibleById(actor: Actor, id: string): Prisma.AuthorizationWhereInput {
  if (!isUuid(id)) throw new NotFound('no such id');
  return { AND: [visibleTo(actor), { id }] };
}
