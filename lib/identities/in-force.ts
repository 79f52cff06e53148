import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { DAY } from '@/lib/platform/clock';
import { hasPassed, today } from './calendar-date';
import { isIdentityExpired, isIdentityVerified } from './transitions';

/** Days before its end from which on a paper can be renewed, and the first reminder comes. */
export const RENEWABLE_DAYS = 90;

/** How an identity or a right stands; both are verified, run out and are renewed in the same way. */
export interface Standing {
  status: VerificationStatus;
  expiresOn: Date | null;
  /** while a renewal is looked at: the day until which what was verified before it still counts */
  carriesUntil: Date | null;
}

/** Verified and within its date, or verified before and within that date while its renewal is looked at. */
export function isInForce({ status, expiresOn, carriesUntil }: Standing): boolean {
  if (isIdentityVerified(status)) return !hasPassed(expiresOn);
  return carriesUntil !== null && !hasPassed(carriesUntil);
}

/** Was verified, and its day is over, whether or not the worker has said so. */
export const hasRunOut = ({ status, expiresOn, carriesUntil }: Standing): boolean =>
  isIdentityExpired(status) ||
  hasPassed(carriesUntil) ||
  (isIdentityVerified(status) && hasPassed(expiresOn));

/** Being in force as a where-clause. */
export const inForce = () => {
  const day = today();
  return {
    OR: [
      { status: 'VERIFIED' as const, OR: [{ expiresOn: null }, { expiresOn: { gte: day } }] },
      { carriesUntil: { gte: day } },
    ],
  };
};

/** Whether its renewal may be handed in: it has run out, or does within 90 days. */
export function isRenewable({ status, expiresOn }: Pick<Standing, 'status' | 'expiresOn'>): boolean {
  if (isIdentityExpired(status)) return true;
  return isIdentityVerified(status) && expiresOn !== null && expiresOn <= daysFromToday(RENEWABLE_DAYS);
}

export const daysFromToday = (days: number): Date => new Date(today().getTime() + days * DAY);

/** What a verdict leaves of that day: none is needed once verified, none is left once refused, and a return keeps it. */
export function afterVerdict(
  event: 'verify' | 'return' | 'reject',
  carriesUntil: Date | null,
): { carriesUntil?: Date | null } {
  if (event === 'verify') return { carriesUntil: null };
  return event === 'reject' && carriesUntil ? { carriesUntil: daysFromToday(-1) } : {};
}

/**
 * What an edit leaves of it: whoever changes what was verified, while its renewal is with them or with us, has nothing
 * verified any more. The caller sets `notice.settle-pauses` going.
 */
export const afterEdit = (carriesUntil: Date | null): { carriesUntil?: Date } =>
  carriesUntil ? { carriesUntil: daysFromToday(-1) } : {};

/** The same when a renewal is handed in. */
export const atRenewal = ({ status, expiresOn }: Standing): Date | null =>
  isIdentityVerified(status) ? expiresOn : null;

/** Files added since it was verified are those of its renewal. */
export const renewalOf = ({
  status,
  reviewedAt,
}: {
  status: VerificationStatus;
  reviewedAt: Date | null;
}) => ({
  status,
  since: reviewedAt ?? new Date(0),
});
export const ofRenewal = <D extends { createdAt: Date; generated: boolean }>(
  documents: readonly D[],
  reviewedAt: Date | null,
): D[] =>
  documents.filter(({ createdAt, generated }) => !generated && createdAt > (reviewedAt ?? new Date(0)));
