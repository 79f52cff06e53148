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

/** The three tasks on the way to a party's first notice. Pure. */
export function partyTasks(
  party: Pick<PartyReadiness, 'identity' | 'rights' | 'draftId' | 'filed'>,
): Record<'identity' | 'right' | 'notice', TaskState> {
  const { identity, rights, draftId, filed } = party;
  return {
    identity: identity ? OF_STANDING[identityStanding(identity)] : 'not_started',
    right: rightTask(rights),
    notice: filed ? 'done' : draftId ? 'in_progress' : 'not_started',
  };
}
