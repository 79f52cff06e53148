import type { DocumentStatus } from '@/lib/generated/prisma/enums';
import { readDate } from '@/lib/identities/calendar-date';
import { filesResult, type Check } from '@/lib/identities/checks';
import { isInForce, type Standing } from '@/lib/identities/in-force';
import { isNumberPlausible } from './offices';
import type { RightData } from './right-data';
import { isSameName } from './same-name';
import { needsClaimChart } from './steps';

export type RightCheckCode =
  | 'files'
  | 'identity'
  | 'owner'
  | 'expiry'
  | 'number'
  | 'duplicate'
  | 'claimChart'
  | 'statement'
  | 'proof'
  | 'authorship'
  | 'sameWork';

export interface RightFacts {
  documents: readonly { status: DocumentStatus; generated: boolean }[];
  identity: (Standing & { legalName: string }) | null;
  /** references of rights of other parties with the same number at the same office, or of the same work */
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

function identityCheck({ identity }: RightFacts): Check<RightCheckCode> {
  const verified = identity !== null && isInForce(identity);
  return {
    code: 'identity',
    result: verified ? 'pass' : 'fail',
    values: { party: identity?.legalName ?? '' },
  };
}

/** What there is to hold against a statement: its own rendering, the proof added, who made the work. */
function claimChecks(data: RightData, facts: RightFacts): Check<RightCheckCode>[] {
  const { documents, sameNumber } = facts;
  const signed = data.signedAt !== '' && data.signatureName !== '';
  const opens = filesResult(documents.filter(({ generated }) => generated)) === 'pass';
  const proof = filesResult(documents.filter(({ generated }) => !generated));
  const values = { name: data.signatureName, author: data.author, owner: data.ownerName };
  return [
    { code: 'statement', result: !signed ? 'fail' : opens ? 'pass' : 'warn', values },
    { code: 'proof', result: proof, values: {} },
    identityCheck(facts),
    ownerCheck(data, facts),
    { code: 'authorship', result: isSameName(data.author, data.ownerName) ? 'pass' : 'warn', values },
    {
      code: 'sameWork',
      result: sameNumber.length > 0 ? 'warn' : 'pass',
      values: { references: sameNumber.join(', ') },
    },
  ];
}

/** What can be said about a right without looking at its certificate. Pure. */
export function rightChecks(data: RightData, facts: RightFacts): Check<RightCheckCode>[] {
  if (data.proof === 'STATEMENT') return claimChecks(data, facts);
  const plausible = isNumberPlausible(data.office, data.kind, data.patentKind, data.number);
  const charted = facts.documents.length > 1 ? 'pass' : 'warn';
  return [
    { code: 'files', result: filesResult(facts.documents), values: {} },
    ...(needsClaimChart(data) ? [{ code: 'claimChart', result: charted, values: {} } as const] : []),
    identityCheck(facts),
    ownerCheck(data, facts),
    { code: 'number', result: plausible ? 'pass' : 'warn', values: { number: data.number } },
    expiryCheck(data, facts),
    {
      code: 'duplicate',
      result: facts.sameNumber.length > 0 ? 'warn' : 'pass',
      values: { references: facts.sameNumber.join(', ') },
    },
  ];
}
