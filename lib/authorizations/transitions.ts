import type { AuthorizationStatus } from '@/lib/generated/prisma/enums';
import { canFire, type Transition } from '@/lib/workflow/machine';

export type AuthorizationEvent =
  'submit' | 'activate' | 'return' | 'reject' | 'revoke' | 'give_up' | 'expire';

const EDITABLE = ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'] as const;
const HANDED_IN = ['SUBMITTED', 'ACTIVE', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'] as const;
const REVOKED: AuthorizationStatus = 'REVOKED';

/** Everything that can happen to an agent's letter of authorization (domain.md, state tables). */
export const AUTHORIZATION_TRANSITIONS: readonly Transition<AuthorizationStatus, AuthorizationEvent>[] = [
  {
    event: 'submit',
    from: EDITABLE,
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'authorization.submitted',
    enqueues: ['mail:letter-submitted', 'mail:letter-to-confirm'],
  },
  {
    event: 'activate',
    from: ['SUBMITTED'],
    to: 'ACTIVE',
    by: ['reviewer'],
    records: 'authorization.activated',
    enqueues: ['mail:letter-activated', 'mail:letter-in-force', 'notice.settle-pauses'],
  },
  {
    event: 'return',
    from: ['SUBMITTED'],
    to: 'NEEDS_INFO',
    by: ['reviewer'],
    records: 'authorization.returned',
    enqueues: ['mail:letter-returned'],
  },
  {
    event: 'reject',
    from: ['SUBMITTED'],
    to: 'REJECTED',
    by: ['reviewer'],
    records: 'authorization.rejected',
    enqueues: ['mail:letter-rejected'],
  },
  // the rights holder, who has no account, through the link in the mail; takes effect at once
  {
    event: 'revoke',
    from: HANDED_IN,
    to: REVOKED,
    by: ['holder'],
    records: 'authorization.revoked',
    enqueues: ['mail:letter-revoked', 'mail:letter-revoked-receipt', 'notice.settle-pauses'],
  },
  {
    event: 'give_up',
    from: HANDED_IN,
    to: REVOKED,
    by: ['complainant'],
    records: 'authorization.given_up',
    enqueues: ['mail:letter-given-up', 'notice.settle-pauses'],
  },
  {
    event: 'expire',
    from: ['ACTIVE'],
    to: 'EXPIRED',
    by: ['system'],
    records: 'authorization.expired',
    enqueues: ['notice.settle-pauses'],
  },
];

/** States in which the agent may change the data and the signed letter. */
export const isLetterEditable = (status: AuthorizationStatus): boolean =>
  (EDITABLE as readonly AuthorizationStatus[]).includes(status);
/** Never handed in yet. */
export const isLetterDraft = (status: AuthorizationStatus): boolean => status === 'DRAFT';
/** It lies with the platform. */
export const isLetterWithUs = (status: AuthorizationStatus): boolean => status === 'SUBMITTED';
/** Only such a letter carries a notice. */
export const isLetterActive = (status: AuthorizationStatus): boolean => status === 'ACTIVE';
/** The agent has to do something before it goes on. */
export const isLetterReturned = (status: AuthorizationStatus): boolean =>
  status === 'NEEDS_INFO' || status === 'REJECTED' || status === 'EXPIRED';
export const isLetterExpired = (status: AuthorizationStatus): boolean => status === 'EXPIRED';
/** Over for good: revoked by the rights holder or given up by the agent. */
export const isLetterRevoked = (status: AuthorizationStatus): boolean => status === REVOKED;
/** The agent may give it up. */
export const canGiveUp = (status: AuthorizationStatus): boolean =>
  canFire(AUTHORIZATION_TRANSITIONS, 'give_up', status, 'complainant');
/** The rights holder may revoke it, and say that it is theirs. */
export const canRevoke = (status: AuthorizationStatus): boolean =>
  canFire(AUTHORIZATION_TRANSITIONS, 'revoke', status, 'holder');
