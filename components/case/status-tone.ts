import type { Messages } from '@/lib/i18n/messages';
import type { Tone } from '@/components/ui/tone';

type States = Messages['states'];
export type Aggregate = keyof States;
export type StateOf<A extends Aggregate> = keyof States[A];

/** How each state looks: `warn` waits for the reader, `info` for somebody else, `bad` is a no, `ok` a yes. */
const TONES: { readonly [A in Aggregate]: Readonly<Record<StateOf<A>, Tone>> } = {
  identity: {
    DRAFT: 'neutral',
    SUBMITTED: 'info',
    IN_REVIEW: 'info',
    VERIFIED: 'ok',
    NEEDS_INFO: 'warn',
    REJECTED: 'bad',
    EXPIRED: 'warn',
    SUSPENDED: 'bad',
  },
  right: {
    DRAFT: 'neutral',
    SUBMITTED: 'info',
    IN_REVIEW: 'info',
    VERIFIED: 'ok',
    NEEDS_INFO: 'warn',
    REJECTED: 'bad',
    EXPIRED: 'warn',
    SUSPENDED: 'bad',
    WITHDRAWN: 'neutral',
  },
  letter: {
    DRAFT: 'neutral',
    SUBMITTED: 'info',
    ACTIVE: 'ok',
    NEEDS_INFO: 'warn',
    REJECTED: 'bad',
    EXPIRED: 'warn',
    REVOKED: 'bad',
  },
  notice: {
    DRAFT: 'neutral',
    SUBMITTED: 'info',
    IN_REVIEW: 'info',
    NEEDS_INFO: 'warn',
    DECIDED: 'ok',
    CLOSED: 'neutral',
    WITHDRAWN: 'neutral',
  },
  listing: {
    REPORTED: 'info',
    REJECTED: 'bad',
    REMOVAL_ORDERED: 'info',
    REMOVED: 'ok',
    REMOVAL_FAILED: 'bad',
    COUNTERED: 'warn',
    UPHELD: 'ok',
    RETRACTED: 'neutral',
    REINSTATEMENT_ORDERED: 'info',
    REINSTATED: 'neutral',
    GONE: 'neutral',
  },
  counterNotice: {
    DRAFT: 'neutral',
    SUBMITTED: 'info',
    NEEDS_INFO: 'warn',
    DISMISSED: 'bad',
    FORWARDED: 'warn',
    RESPONDED: 'info',
    UNANSWERED: 'bad',
    DECIDED: 'ok',
    WITHDRAWN: 'neutral',
  },
  appeal: {
    SUBMITTED: 'info',
    IN_REVIEW: 'info',
    GRANTED: 'ok',
    PARTLY_GRANTED: 'ok',
    REFUSED: 'bad',
  },
};

/** The tone of a state, for its chip. */
export const toneOf = <A extends Aggregate>(of: A, state: StateOf<A>): Tone => TONES[of][state];
