import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import type { Transition } from '@/lib/workflow/machine';

export type IdentityEvent =
  'submit' | 'renew' | 'open' | 'verify' | 'return' | 'reject' | 'expire' | 'suspend' | 'reinstate';

const EDITABLE = ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'] as const;
const WITH_US = ['SUBMITTED', 'IN_REVIEW'] as const;

/** Everything that can happen to a party's identity (domain.md, state tables). */
export const IDENTITY_TRANSITIONS: readonly Transition<VerificationStatus, IdentityEvent>[] = [
  {
    event: 'submit',
    from: EDITABLE,
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'identity.submitted',
    enqueues: ['mail:identity-submitted'],
  },
  // before it has run out: what was verified goes on counting until its day (`carriesUntil`)
  {
    event: 'renew',
    from: ['VERIFIED'],
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'identity.submitted',
    enqueues: ['mail:identity-submitted'],
  },
  { event: 'open', from: ['SUBMITTED'], to: 'IN_REVIEW', by: ['reviewer'], records: 'identity.opened' },
  {
    event: 'verify',
    from: ['IN_REVIEW'],
    to: 'VERIFIED',
    by: ['reviewer'],
    records: 'identity.verified',
    enqueues: ['mail:identity-verified', 'notice.settle-pauses'],
  },
  {
    event: 'return',
    from: ['IN_REVIEW'],
    to: 'NEEDS_INFO',
    by: ['reviewer'],
    records: 'identity.returned',
    enqueues: ['mail:identity-returned'],
  },
  {
    event: 'reject',
    from: ['IN_REVIEW'],
    to: 'REJECTED',
    by: ['reviewer'],
    records: 'identity.rejected',
    enqueues: ['mail:identity-rejected', 'notice.settle-pauses'],
  },
  {
    event: 'expire',
    from: ['VERIFIED'],
    to: 'EXPIRED',
    by: ['system'],
    records: 'identity.expired',
    enqueues: ['notice.settle-pauses'],
  },
  {
    event: 'suspend',
    from: ['VERIFIED'],
    to: 'SUSPENDED',
    by: ['reviewer'],
    records: 'identity.suspended',
    enqueues: ['mail:identity-suspended', 'notice.settle-pauses'],
  },
  {
    event: 'reinstate',
    from: ['SUSPENDED'],
    to: 'VERIFIED',
    by: ['reviewer'],
    records: 'identity.reinstated',
    enqueues: ['mail:identity-reinstated', 'notice.settle-pauses'],
  },
];

/** States in which the complainant may change the data and the documents. */
export const isIdentityEditable = (status: VerificationStatus): boolean =>
  (EDITABLE as readonly VerificationStatus[]).includes(status);
/** States in which it lies with the platform. */
export const isIdentityWithUs = (status: VerificationStatus): boolean =>
  (WITH_US as readonly VerificationStatus[]).includes(status);
export const isIdentityVerified = (status: VerificationStatus): boolean => status === 'VERIFIED';
/** Never handed in yet. */
export const isIdentityDraft = (status: VerificationStatus): boolean => status === 'DRAFT';
/** A reviewer has it open. */
export const isIdentityInReview = (status: VerificationStatus): boolean => status === 'IN_REVIEW';
/** The complainant has to do something before it goes on. */
export const isIdentityReturned = (status: VerificationStatus): boolean =>
  status === 'NEEDS_INFO' || status === 'REJECTED' || status === 'EXPIRED';
/** Its document ran out; a current one renews it. */
export const isIdentityExpired = (status: VerificationStatus): boolean => status === 'EXPIRED';
/** A reviewer has suspended it. */
export const isIdentitySuspended = (status: VerificationStatus): boolean => status === 'SUSPENDED';
