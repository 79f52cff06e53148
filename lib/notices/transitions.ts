import type { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import type { Transition } from '@/lib/workflow/machine';

export type NoticeEvent = 'submit' | 'accept' | 'open' | 'return' | 'decide' | 'withdraw' | 'close';

/** Everything that can happen to a takedown notice (domain.md, state tables). */
export const NOTICE_TRANSITIONS: readonly Transition<NoticeStatus, NoticeEvent>[] = [
  {
    event: 'submit',
    from: ['DRAFT', 'NEEDS_INFO'],
    to: 'SUBMITTED',
    by: ['complainant'],
    records: 'notice.submitted',
    enqueues: ['mail:notice-submitted', 'notice.lookup-listings'],
  },
  // a reviewer has read it in a mail to the mailbox
  {
    event: 'accept',
    from: ['DRAFT'],
    to: 'SUBMITTED',
    by: ['reviewer'],
    records: 'notice.accepted',
    enqueues: ['notice.lookup-listings'],
  },
  { event: 'open', from: ['SUBMITTED'], to: 'IN_REVIEW', by: ['reviewer'], records: 'notice.opened' },
  {
    event: 'return',
    from: ['IN_REVIEW'],
    to: 'NEEDS_INFO',
    by: ['reviewer'],
    records: 'notice.returned',
    enqueues: ['mail:notice-returned'],
  },
  {
    event: 'decide',
    from: ['IN_REVIEW'],
    to: 'DECIDED',
    by: ['reviewer'],
    records: 'notice.decided',
    enqueues: ['mail:notice-decided'],
  },
  {
    event: 'withdraw',
    from: ['SUBMITTED', 'IN_REVIEW'],
    to: 'WITHDRAWN',
    by: ['complainant'],
    records: 'notice.withdrawn',
    enqueues: ['mail:notice-withdrawn'],
  },
  { event: 'close', from: ['DECIDED'], to: 'CLOSED', by: ['reviewer', 'system'], records: 'notice.closed' },
];

export type ListingEvent =
  | 'reject'
  | 'order_removal'
  | 'confirm_removal'
  | 'fail_removal'
  | 'retry_removal'
  | 'counter'
  | 'release'
  | 'uphold'
  | 'retract'
  | 'order_reinstatement'
  | 'confirm_reinstatement'
  | 'vanish';

const OPEN = [
  'REPORTED',
  'REMOVAL_ORDERED',
  'REMOVED',
  'REMOVAL_FAILED',
  'COUNTERED',
  'UPHELD',
  'RETRACTED',
  'REINSTATEMENT_ORDERED',
] as const;
const RETRACTABLE = ['REMOVED', 'COUNTERED'] as const;
const DOWN = ['REMOVAL_ORDERED', 'REMOVED', 'COUNTERED', 'UPHELD'] as const;

/** Everything that can happen to one reported listing (domain.md, state tables). */
export const LISTING_TRANSITIONS: readonly Transition<ReportedListingStatus, ListingEvent>[] = [
  { event: 'reject', from: ['REPORTED'], to: 'REJECTED', by: ['reviewer'], records: 'listing.rejected' },
  {
    event: 'order_removal',
    from: ['REPORTED'],
    to: 'REMOVAL_ORDERED',
    by: ['reviewer'],
    records: 'listing.removal_ordered',
    enqueues: ['listing.take-down'],
  },
  {
    event: 'confirm_removal',
    from: ['REMOVAL_ORDERED', 'REMOVAL_FAILED'],
    to: 'REMOVED',
    by: ['system'],
    records: 'listing.removed',
  },
  {
    event: 'fail_removal',
    from: ['REMOVAL_ORDERED'],
    to: 'REMOVAL_FAILED',
    by: ['system'],
    records: 'listing.removal_failed',
  },
  {
    event: 'retry_removal',
    from: ['REMOVAL_FAILED'],
    to: 'REMOVAL_ORDERED',
    by: ['reviewer'],
    records: 'listing.removal_ordered',
    enqueues: ['listing.take-down'],
  },
  { event: 'counter', from: ['REMOVED'], to: 'COUNTERED', by: ['seller'], records: 'listing.countered' },
  // a dismissed or withdrawn counter-notice leaves the listing as it was before it
  {
    event: 'release',
    from: ['COUNTERED'],
    to: 'REMOVED',
    by: ['seller', 'reviewer'],
    records: 'listing.released',
  },
  { event: 'uphold', from: ['COUNTERED'], to: 'UPHELD', by: ['reviewer'], records: 'listing.upheld' },
  {
    event: 'retract',
    from: RETRACTABLE,
    to: 'RETRACTED',
    by: ['complainant'],
    records: 'listing.retracted',
  },
  {
    event: 'order_reinstatement',
    from: ['COUNTERED', 'RETRACTED'],
    to: 'REINSTATEMENT_ORDERED',
    // the platform itself where a statute's clock has run out
    by: ['reviewer', 'complainant', 'system'],
    records: 'listing.reinstatement_ordered',
    enqueues: ['listing.reinstate'],
  },
  {
    event: 'confirm_reinstatement',
    from: ['REINSTATEMENT_ORDERED'],
    to: 'REINSTATED',
    by: ['system'],
    records: 'listing.reinstated',
  },
  { event: 'vanish', from: OPEN, to: 'GONE', by: ['system'], records: 'listing.gone' },
];

/** The views of the complainant's list, in their order, each with the states it shows. */
export const NOTICE_VIEWS = {
  attention: ['NEEDS_INFO'],
  drafts: ['DRAFT'],
  open: ['SUBMITTED', 'IN_REVIEW'],
  decided: ['DECIDED'],
  closed: ['CLOSED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly NoticeStatus[]>;
export type NoticeView = keyof typeof NOTICE_VIEWS;

/** The complainant may still change the notice. */
export const EDITABLE_NOTICE_STATUSES: readonly NoticeStatus[] = ['DRAFT', 'NEEDS_INFO'];
export const isNoticeEditable = (status: NoticeStatus): boolean => EDITABLE_NOTICE_STATUSES.includes(status);
export const isNoticeDraft = (status: NoticeStatus): boolean => status === 'DRAFT';
/** It waits for, or lies with, a reviewer. */
export const isNoticeWithUs = (status: NoticeStatus): boolean =>
  status === 'SUBMITTED' || status === 'IN_REVIEW';
export const isNoticeInReview = (status: NoticeStatus): boolean => status === 'IN_REVIEW';
/** Filed and not decided. */
export const UNDECIDED_NOTICE_STATUSES: readonly NoticeStatus[] = ['SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO'];
export const WITHDRAWN_NOTICE: NoticeStatus = 'WITHDRAWN';
export const isNoticeReturned = (status: NoticeStatus): boolean => status === 'NEEDS_INFO';
export const isNoticeWithdrawn = (status: NoticeStatus): boolean => status === 'WITHDRAWN';
export const isNoticeClosed = (status: NoticeStatus): boolean => status === 'CLOSED';
export const isNoticeDecided = (status: NoticeStatus): boolean => status === 'DECIDED' || status === 'CLOSED';
/** Down because of this notice, or about to be: another notice's reinstatement must not put it back. */
export const isListingHeldDown = (status: ReportedListingStatus): boolean =>
  (DOWN as readonly ReportedListingStatus[]).includes(status);
/** Off the marketplace because of this notice, as the marketplace has confirmed. */
export const isListingDown = (status: ReportedListingStatus): boolean =>
  status === 'REMOVED' || status === 'COUNTERED' || status === 'UPHELD';
export const HELD_DOWN_STATUSES: readonly ReportedListingStatus[] = DOWN;
export const isListingCounterable = (status: ReportedListingStatus): boolean => status === 'REMOVED';
/** The complainant may let go of it. */
export const RETRACTABLE_LISTING_STATUSES: readonly ReportedListingStatus[] = RETRACTABLE;
export const isListingRetractable = (status: ReportedListingStatus): boolean =>
  RETRACTABLE_LISTING_STATUSES.includes(status);
/** A counter-notice on it is open. */
export const isListingDisputed = (status: ReportedListingStatus): boolean => status === 'COUNTERED';
/** Reported and not yet decided. */
export const isListingUndecided = (status: ReportedListingStatus): boolean => status === 'REPORTED';
/** Its removal was ordered and the marketplace has not confirmed it yet. */
export const isListingAwaitingRemoval = (status: ReportedListingStatus): boolean =>
  status === 'REMOVAL_ORDERED';
export const isListingRemovalFailed = (status: ReportedListingStatus): boolean => status === 'REMOVAL_FAILED';
export const isListingAwaitingReinstatement = (status: ReportedListingStatus): boolean =>
  status === AWAITING_REINSTATEMENT;
/** Something can still happen to it. */
export const OPEN_LISTING_STATUSES: readonly ReportedListingStatus[] = OPEN;
/**
 * Nobody is to do anything about these any more; when all listings of a decided notice are among them, the notice is
 * closed. A removal upheld after hearing both sides is final here; the courts remain open to the seller.
 */
export const SETTLED_LISTING_STATUSES: readonly ReportedListingStatus[] = [
  'REJECTED',
  'UPHELD',
  'REINSTATED',
  'GONE',
];
/** Let go of or ordered back, or still disputed: not back yet. */
export const NOT_BACK_STATUSES: readonly ReportedListingStatus[] = [
  'COUNTERED',
  'RETRACTED',
  'REINSTATEMENT_ORDERED',
];
/** On its way back, but not yet confirmed by the marketplace. */
export const AWAITING_REINSTATEMENT: ReportedListingStatus = 'REINSTATEMENT_ORDERED';
