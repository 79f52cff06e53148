import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { identityStanding } from '@/lib/identities/standing';
import {
  isRightDraft,
  isRightReturned,
  isRightVerified,
  isRightWithdrawn,
  isRightWithUs,
} from '@/lib/rights/transitions';
import type { PartyReadiness } from './readiness';

/** How far a task of a party is; texts in `overview.task`. */
export type TaskState =
  'not_started' | 'in_progress' | 'with_us' | 'attention' | 'suspended' | 'verified' | 'done';

const OF_STANDING = {
  draft: 'in_progress',
  withUs: 'with_us',
  returned: 'attention',
  outdated: 'attention',
  suspended: 'suspended',
  verified: 'verified',
} as const;

/** One verified right is enough; short of that the one that asks for something comes first. */
function rightTask(rights: PartyReadiness['rights']): TaskState {
  const some = (is: (status: VerificationStatus) => boolean) => rights.some(({ status }) => is(status));
  if (some(isRightVerified)) return 'verified';
  if (some(isRightReturned)) return 'attention';
  if (some(isRightWithUs)) return 'with_us';
  if (some(isRightDraft)) return 'in_progress';
  return rights.every(({ status }) => isRightWithdrawn(status)) ? 'not_started' : 'suspended';
}

const OF_LETTER = {
  none: 'not_started',
  attention: 'attention',
  over: 'attention',
  pending: 'with_us',
  later: 'with_us',
  inForce: 'verified',
} as const;

/** The tasks on the way to a party's first notice; the letter is one for agents only, else null. Pure. */
export function partyTasks(
  party: Pick<PartyReadiness, 'identity' | 'rights' | 'letter' | 'draftId' | 'filed'>,
): Record<'identity' | 'right' | 'notice', TaskState> & { letter: TaskState | null } {
  const { identity, rights, letter, draftId, filed } = party;
  return {
    identity: identity ? OF_STANDING[identityStanding(identity)] : 'not_started',
    letter: letter && OF_LETTER[letter.state],
    right: rightTask(rights),
    notice: filed ? 'done' : draftId ? 'in_progress' : 'not_started',
  };
}
