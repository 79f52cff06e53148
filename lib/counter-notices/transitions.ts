import type { CounterNoticeStatus, ResponseStatus } from '@/lib/generated/prisma/enums';
import type { Transition } from '@/lib/workflow/machine';

export type CounterNoticeEvent =
  | 'submit'
  | 'return'
  | 'dismiss'
  | 'forward'
  | 'respond'
  | 'miss'
  | 'decide'
  | 'refuse_proof'
  | 'prove'
  | 'lapse'
  | 'settle'
  | 'withdraw';

const SETTLEABLE = ['SUBMITTED', 'NEEDS_INFO', 'FORWARDED', 'RESPONDED', 'UNANSWERED'] as const;

/** Everything that can happen to a counter-notice (domain.md, state tables). */
export const COUNTER_NOTICE_TRANSITIONS: readonly Transition<CounterNoticeStatus, CounterNoticeEvent>[] = [
  {
    event: 'submit',
    from: ['DRAFT', 'NEEDS_INFO'],
    to: 'SUBMITTED',
    by: ['seller'],
    records: 'counter_notice.submitted',
    enqueues: ['mail:counter-notice-submitted'],
  },
  {
    event: 'return',
    from: ['SUBMITTED'],
    to: 'NEEDS_INFO',
    by: ['reviewer'],
    records: 'counter_notice.returned',
    enqueues: ['mail:counter-notice-returned'],
  },
  {
    event: 'dismiss',
    from: ['SUBMITTED'],
    to: 'DISMISSED',
    by: ['reviewer'],
    records: 'counter_notice.dismissed',
    enqueues: ['mail:counter-notice-dismissed'],
  },
  {
    event: 'forward',
    from: ['SUBMITTED'],
    to: 'FORWARDED',
    by: ['reviewer'],
    records: 'counter_notice.forwarded',
    enqueues: ['mail:counter-notice-forwarded', 'mail:counter-notice-accepted'],
  },
  {
    event: 'respond',
    from: ['FORWARDED'],
    to: 'RESPONDED',
    by: ['complainant'],
    records: 'counter_notice.answered',
    enqueues: ['mail:response-received', 'mail:response-sent'],
  },
  {
    event: 'miss',
    from: ['FORWARDED'],
    to: 'UNANSWERED',
    by: ['system'],
    records: 'counter_notice.unanswered',
    enqueues: ['mail:answer-missed', 'mail:answer-missed-seller'],
  },
  {
    event: 'decide',
    from: ['RESPONDED', 'UNANSWERED'],
    to: 'DECIDED',
    by: ['reviewer'],
    records: 'counter_notice.decided',
    enqueues: ['mail:counter-decided-seller', 'mail:counter-decided-complainant'],
  },
  // procedure LEGAL: nobody weighs the sides; an action proven in time keeps it down, else the clock puts it back
  {
    event: 'refuse_proof',
    from: ['RESPONDED'],
    to: 'FORWARDED',
    by: ['reviewer'],
    records: 'counter_notice.proof_refused',
    enqueues: ['mail:proof-refused'],
  },
  {
    event: 'prove',
    from: ['FORWARDED', 'RESPONDED'],
    to: 'DECIDED',
    by: ['reviewer'],
    records: 'counter_notice.proved',
    enqueues: ['mail:counter-proved-seller', 'mail:counter-proved-complainant'],
  },
  {
    event: 'lapse',
    from: ['FORWARDED', 'RESPONDED'],
    to: 'DECIDED',
    by: ['system'],
    records: 'counter_notice.lapsed',
    enqueues: ['mail:counter-lapsed-seller', 'mail:counter-lapsed-complainant'],
  },
  // the complainant lets go of every listing: nothing is left to decide
  {
    event: 'settle',
    from: SETTLEABLE,
    to: 'DECIDED',
    by: ['complainant'],
    records: 'counter_notice.retracted',
    enqueues: ['mail:counter-settled'],
  },
  {
    event: 'withdraw',
    from: ['SUBMITTED', 'NEEDS_INFO', 'FORWARDED', 'RESPONDED', 'UNANSWERED'],
    to: 'WITHDRAWN',
    by: ['seller'],
    records: 'counter_notice.withdrawn',
    enqueues: ['mail:counter-notice-withdrawn'],
  },
];

/** The seller may still change it. */
export const EDITABLE_COUNTER_NOTICE: readonly CounterNoticeStatus[] = ['DRAFT', 'NEEDS_INFO'];
export const isCounterNoticeEditable = (status: CounterNoticeStatus): boolean =>
  EDITABLE_COUNTER_NOTICE.includes(status);
export const isCounterNoticeDraft = (status: CounterNoticeStatus): boolean => status === 'DRAFT';
export const isCounterNoticeReturned = (status: CounterNoticeStatus): boolean => status === 'NEEDS_INFO';
export const isCounterNoticeDismissed = (status: CounterNoticeStatus): boolean => status === 'DISMISSED';
export const isCounterNoticeDecided = (status: CounterNoticeStatus): boolean => status === 'DECIDED';
export const isCounterNoticeAnswered = (status: CounterNoticeStatus): boolean => status === 'RESPONDED';
export const isCounterNoticeUnanswered = (status: CounterNoticeStatus): boolean => status === 'UNANSWERED';
export const isCounterNoticeWithdrawn = (status: CounterNoticeStatus): boolean => status === 'WITHDRAWN';
/** The complainant's answer is not sent yet: nobody else sees it. */
export const isResponseDraft = (status: ResponseStatus): boolean => status === 'DRAFT';
/** Waits for the first look at the desk (complete in form?). */
export const isCounterNoticeNew = (status: CounterNoticeStatus): boolean => status === 'SUBMITTED';
/** The complainant's clock runs. */
export const isCounterNoticeForwarded = (status: CounterNoticeStatus): boolean => status === 'FORWARDED';
/** Procedure LEGAL: the statute's clock runs, whether or not evidence of an action was sent. */
export const isCounterNoticeClocked = (status: CounterNoticeStatus): boolean =>
  status === 'FORWARDED' || status === 'RESPONDED';
/** States that mean something else under procedure LEGAL: `legal.status` in the messages. */
export const LEGAL_STATUSES = ['FORWARDED', 'RESPONDED', 'DECIDED'] as const satisfies CounterNoticeStatus[];
/** Both sides were heard, or had their chance: ready for a decision. */
export const isCounterNoticeReady = (status: CounterNoticeStatus): boolean =>
  status === 'RESPONDED' || status === 'UNANSWERED';
/** No more than one of these per seller and notice at a time. */
export const OPEN_COUNTER_NOTICE: readonly CounterNoticeStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'NEEDS_INFO',
  'FORWARDED',
  'RESPONDED',
  'UNANSWERED',
];
export const isCounterNoticeOpen = (status: CounterNoticeStatus): boolean =>
  OPEN_COUNTER_NOTICE.includes(status);
/** It disputes listings; it ends when the complainant lets go of all of them. */
export const SETTLEABLE_COUNTER_NOTICE: readonly CounterNoticeStatus[] = SETTLEABLE;
