import type { Role } from '@/lib/generated/prisma/enums';

/** Someone with an account: a rights holder, an agent, or staff. */
export interface AccountActor {
  kind: 'account';
  accountId: string;
  role: Role;
}

/** A seller who opened an emailed link and proved the address by a code: one notice, nothing else. */
export interface SellerActor {
  kind: 'seller';
  sellerAccessId: string;
  noticeId: string;
}

/** The platform's own worker: jobs and clocks. */
export interface SystemActor {
  kind: 'system';
}

/** Who acts. Every command and every query takes one as its first argument. */
export type Actor = AccountActor | SellerActor | SystemActor;

export const SYSTEM: SystemActor = { kind: 'system' };

/** True for people who work at the desk. */
export function isStaff(actor: Actor): actor is AccountActor {
  return actor.kind === 'account' && actor.role !== 'MEMBER';
}

/** True for an account that files notices; staff never do. */
export function isMember(actor: Actor): actor is AccountActor {
  return actor.kind === 'account' && actor.role === 'MEMBER';
}
