import type { IntakeStatus } from '@/lib/generated/prisma/enums';
import { canFire, type Transition } from '@/lib/workflow/machine';

export type IntakeEvent = 'answer' | 'reopen' | 'ask' | 'accept' | 'attach' | 'close';

const UNDECIDED = ['OPEN', 'WAITING'] as const;

/** Everything that can happen to what somebody wrote to the mailbox. */
export const INTAKE_TRANSITIONS: readonly Transition<IntakeStatus, IntakeEvent>[] = [
  // what the sender writes comes in by mail or by the page of their link: the platform itself puts it in
  { event: 'answer', from: ['WAITING'], to: 'OPEN', by: ['system'], records: 'mail.answered' },
  {
    event: 'reopen',
    from: ['CLOSED', 'ACCEPTED', 'ATTACHED'],
    to: 'OPEN',
    by: ['system'],
    records: 'mail.reopened',
  },
  { event: 'ask', from: ['OPEN'], to: 'WAITING', by: ['reviewer'], records: 'mail.asked' },
  // once more, where nothing has come back
  { event: 'ask', from: ['WAITING'], to: 'WAITING', by: ['reviewer'], records: 'mail.asked' },
  { event: 'accept', from: UNDECIDED, to: 'ACCEPTED', by: ['reviewer'], records: 'mail.accepted' },
  { event: 'attach', from: UNDECIDED, to: 'ATTACHED', by: ['reviewer'], records: 'mail.attached' },
  { event: 'close', from: UNDECIDED, to: 'CLOSED', by: ['reviewer'], records: 'mail.closed' },
];

/** Nobody has said yet what becomes of it. */
export const isUndecided = (status: IntakeStatus): boolean =>
  canFire(INTAKE_TRANSITIONS, 'close', status, 'reviewer');
/** The sender was asked for something. */
export const isWaiting = (status: IntakeStatus): boolean => status === 'WAITING';
/** It has become a notice. */
export const isAccepted = (status: IntakeStatus): boolean => status === 'ACCEPTED';

/** What a word of the sender's sets going, if anything. */
export function eventOfWord(status: IntakeStatus): 'answer' | 'reopen' | null {
  if (canFire(INTAKE_TRANSITIONS, 'answer', status, 'system')) return 'answer';
  return canFire(INTAKE_TRANSITIONS, 'reopen', status, 'system') ? 'reopen' : null;
}
