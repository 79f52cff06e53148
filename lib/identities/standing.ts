import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { hasPassed } from './calendar-date';
import { isIdentityDraft, isIdentityReturned, isIdentityVerified, isIdentityWithUs } from './transitions';

/** What an identity lets its party do, and what is to be done about it; texts in `identity.unlocks`. */
export type IdentityStanding = 'draft' | 'withUs' | 'verified' | 'returned' | 'suspended' | 'outdated';

/** How an identity stands today: one whose document has passed its date carries nothing, expired or not yet so called. */
export function identityStanding(identity: {
  status: VerificationStatus;
  expiresOn: Date | null;
}): IdentityStanding {
  const { status, expiresOn } = identity;
  if (isIdentityDraft(status)) return 'draft';
  if (isIdentityWithUs(status)) return 'withUs';
  if (isIdentityReturned(status)) return 'returned';
  if (isIdentityVerified(status)) return hasPassed(expiresOn) ? 'outdated' : 'verified';
  return 'suspended';
}
