import { validate as isUuid } from 'uuid';
import type { Prisma } from '@/lib/generated/prisma/client';
import { isMember, isStaff, type AccountActor, type Actor } from '@/lib/platform/actor';
import { NotFound } from '@/lib/platform/errors';
import type { Relation } from '@/lib/workflow/machine';

/** Who is who in a matter of a party: its identity, its rights. */
export interface PartySides {
  /** accounts that act for the party */
  memberIds: readonly string[];
}

/** What the actor is to a matter of a party; null for a stranger. Nobody reviews a matter of their own. */
export function relationOf(actor: Actor, { memberIds }: PartySides): Relation | null {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'seller') return null;
  const own = memberIds.includes(actor.accountId);
  if (isMember(actor)) return own ? 'complainant' : null;
  return own ? null : 'reviewer';
}

type PartyMatter = Pick<
  Prisma.IdentityWhereInput & Prisma.IpRightWhereInput,
  'status' | 'party' | 'id' | 'AND'
>;

/** Matches nothing: for sellers, who never see papers of a party. */
const NOTHING: PartyMatter = { id: { in: [] } };

/** Where-clause of the identities and rights that exist for an actor. Drafts exist for their own side only. */
export function visibleTo(actor: Actor): PartyMatter {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'seller') return NOTHING;
  const { accountId } = actor;
  if (isStaff(actor)) return { status: { not: 'DRAFT' }, party: { members: { none: { accountId } } } };
  return { party: { members: { some: { accountId } } } };
}

/** Where-clause of one identity or right, if it exists for the actor. @throws NotFound for what is no id at all */
export function visibleById(actor: Actor, id: string): PartyMatter {
  if (!isUuid(id)) throw new NotFound('no such id');
  return { AND: [visibleTo(actor), { id }] };
}

/** Where-clause of what belongs to the parties an account acts for: the lists of its own area, whatever its role. */
export const ownedBy = ({ accountId }: AccountActor): PartyMatter => ({
  party: { members: { some: { accountId } } },
});
