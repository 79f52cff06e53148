import {
  isIdentityDraft,
  isIdentityInReview,
  isIdentityReturned,
  isIdentityWithUs,
} from '@/lib/identities/transitions';

type Status = Parameters<typeof isIdentityDraft>[0];

/** The text of `identity.history` that says what comes next, for an identity or a right; null when nothing does. */
export function comingUp(status: Status) {
  if (isIdentityDraft(status)) return 'submitting';
  if (isIdentityReturned(status)) return 'mending';
  if (isIdentityInReview(status)) return 'deciding';
  return isIdentityWithUs(status) ? 'waiting' : null;
}
