import type { DocumentStatus, VerificationStatus } from '@/lib/generated/prisma/enums';
import { readDate } from '@/lib/identities/calendar-date';
import { filesResult, type Check } from '@/lib/identities/checks';
import { isIdentityVerified } from '@/lib/identities/transitions';
import { isNumberPlausible } from './offices';
import type { RightData } from './right-data';
import { isSameName } from './same-name';

export type RightCheckCode = 'files' | 'identity' | 'owner' | 'expiry' | 'number' | 'duplicate';

export interface RightFacts {
  documents: readonly { status: DocumentStatus }[];
  identity: { status: VerificationStatus; legalName: string; expiresOn: Date | null } | null;
  /** references of rights of other parties with the same number at the same office */
  sameNumber: readonly string[];
  today: Date;
}

function ownerCheck({ ownerName }: RightData, { identity }: RightFacts): Check<RightCheckCode> {
  const values = { owner: ownerName, party: identity?.legalName ?? '' };
  const same = identity !== null && isSameName(ownerName, identity.legalName);
  return { code: 'owner', result: same ? 'pass' : 'fail', values };
}

function expiryCheck({ kind, expiresOn }: RightData, { today }: RightFacts): Check<RightCheckCode> {
  const expiry = readDate(expiresOn);
  const values = { date: expiresOn };
  if (expiry) return { code: 'expiry', result: expiry < today ? 'fail' : 'pass', values };
  return { code: 'expiry', result: kind === 'COPYRIGHT' ? 'pass' : 'warn', values: { date: 'none' } };
}

/** What can be said about a right without looking at its certificate. Pure. */
export function rightChecks(data: RightData, facts: RightFacts): Check<RightCheckCode>[] {
  const { identity, sameNumber } = facts;
  const proven = identity !== null && isIdentityVerified(identity.status);
  const verified = proven && !(identity.expiresOn && identity.expiresOn < facts.today);
  const plausible = isNumberPlausible(data.office, data.kind, data.patentKind, data.number);
  return [
    { code: 'files', result: filesResult(facts.documents), values: {} },
    { code: 'identity', result: verified ? 'pass' : 'fail', values: { party: identity?.legalName ?? '' } },
    ownerCheck(data, facts),
    { code: 'number', result: plausible ? 'pass' : 'warn', values: { number: data.number } },
    expiryCheck(data, facts),
    {
      code: 'duplicate',
      result: sameNumber.length > 0 ? 'warn' : 'pass',
      values: { references: sameNumber.join(', ') },
    },
  ];
}
