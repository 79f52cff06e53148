import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { canFire, type Transition } from '@/lib/workflow/machine';

export type RightEvent =
  | 'submit'
  | 'renew'
  | 'open'
  | 'verify'
  | 'return'
  | 'reject'
  | 'expire'
  | 'suspend'
  | 'reinstate'
  | 'withdraw';

const EDITABLE = ['DRAFT', 'NEEDS_INFO', 'REJECTED', 'EXPIRED'] as const;
const WITH_US = ['SUBMITTED', 'IN_REVIEW'] as const;

/** Everything that can happen to an IP right (domain.md, state tables). */
export const RIGHT_TRANSITIONS: readonly Transition<VerificationStatus, RightEvent>[] = [
  {
    event: 'submit',
    from: EDITABLE,
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'right.submitted',
    enqueues: ['mail:right-submitted'],
  },
  // before it has run out: what was verified goes on counting until its day (`carriesUntil`)
  {
    event: 'renew',
    from: ['VERIFIED'],
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'right.submitted',
    enqueues: ['mail:right-submitted'],
  },
  { event: 'open', from: ['SUBMITTED'], to: 'IN_REVIEW', by: ['reviewer'], records: 'right.opened' },
  {
    event: 'verify',
    from: ['IN_REVIEW'],
    to: 'VERIFIED',
    by: ['reviewer'],
    records: 'right.verified',
    enqueues: ['mail:right-verified', 'notice.settle-pauses'],
  },
  {
    event: 'return',
    from: ['IN_REVIEW'],
    to: 'NEEDS_INFO',
    by: ['reviewer'],
    records: 'right.returned',
    enqueues: ['mail:right-returned'],
  },
  {
    event: 'reject',
    from: ['IN_REVIEW'],
    to: 'REJECTED',
    by: ['reviewer'],
    records: 'right.rejected',
    enqueues: ['mail:right-rejected', 'notice.settle-pauses'],
  },
  {
    event: 'expire',
    from: ['VERIFIED'],
    to: 'EXPIRED',
    by: ['system'],
    records: 'right.expired',
    enqueues: ['notice.settle-pauses'],
  },
  {
    event: 'suspend',
    from: ['VERIFIED'],
    to: 'SUSPENDED',
    by: ['reviewer'],
    records: 'right.suspended',
    enqueues: ['mail:right-suspended', 'notice.settle-pauses'],
  },
  {
    event: 'reinstate',
    from: ['SUSPENDED'],
    to: 'VERIFIED',
    by: ['reviewer'],
    records: 'right.reinstated',
    enqueues: ['mail:right-reinstated', 'notice.settle-pauses'],
  },
  {
    event: 'withdraw',
    from: ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'REJECTED', 'VERIFIED', 'EXPIRED'],
    to: 'WITHDRAWN',
    by: ['complainant'],
    records: 'right.withdrawn',
    enqueues: ['notice.settle-pauses'],
  },
];

/** States in which the complainant may change the data and the documents. */
export const isRightEditable = (status: VerificationStatus): boolean =>
  (EDITABLE as readonly VerificationStatus[]).includes(status);
/** States in which it lies with the platform. */
export const isRightWithUs = (status: VerificationStatus): boolean =>
  (WITH_US as readonly VerificationStatus[]).includes(status);
/** Only a verified right carries a notice. */
export const isRightVerified = (status: VerificationStatus): boolean => status === 'VERIFIED';
/** Never handed in yet. */
export const isRightDraft = (status: VerificationStatus): boolean => status === 'DRAFT';
/** A reviewer has it open. */
export const isRightInReview = (status: VerificationStatus): boolean => status === 'IN_REVIEW';
/** The complainant has to do something before it goes on. */
export const isRightReturned = (status: VerificationStatus): boolean =>
  status === 'NEEDS_INFO' || status === 'REJECTED' || status === 'EXPIRED';
/** Taken back for good. */
export const isRightWithdrawn = (status: VerificationStatus): boolean => status === 'WITHDRAWN';

const CURRENT = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFO',
  'REJECTED',
  'VERIFIED',
  'EXPIRED',
  'SUSPENDED',
] as const;

/** States as lists offer them: by what they ask of the complainant. */
export const RIGHT_GROUPS = {
  current: CURRENT,
  draft: ['DRAFT'],
  with_us: WITH_US,
  attention: ['NEEDS_INFO', 'REJECTED', 'EXPIRED', 'SUSPENDED'],
  verified: ['VERIFIED'],
  withdrawn: ['WITHDRAWN'],
} as const satisfies Record<string, readonly VerificationStatus[]>;
export type RightGroup = keyof typeof RIGHT_GROUPS;
/** It ran out; a proof of renewal brings it back. */
export const isRightExpired = (status: VerificationStatus): boolean => status === 'EXPIRED';
/** The complainant may take it back. */
export const isRightWithdrawable = (status: VerificationStatus): boolean =>
  canFire(RIGHT_TRANSITIONS, 'withdraw', status, 'complainant');
/** Whether a word of the query string names a group. */
export const isRightGroup = (name: unknown): name is RightGroup =>
  typeof name === 'string' && Object.hasOwn(RIGHT_GROUPS, name);
/** A reviewer has suspended it. */
export const isRightSuspended = (status: VerificationStatus): boolean => status === 'SUSPENDED';
