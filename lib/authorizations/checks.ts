import type { DocumentStatus } from '@/lib/generated/prisma/enums';
import { readDate } from '@/lib/identities/calendar-date';
import { filesResult, type Check } from '@/lib/identities/checks';
import { isInForce, type Standing } from '@/lib/identities/in-force';
import { isSameName } from '@/lib/rights/same-name';
import type { LetterData } from './letter-data';

export type LetterCheckCode = 'files' | 'identity' | 'agent' | 'confirmed' | 'address' | 'validity' | 'scope';

export interface LetterFacts {
  documents: readonly { status: DocumentStatus }[];
  identity: Standing | null;
  /** the account's name and those of the verified parties it is itself */
  agentNames: readonly string[];
  agentEmail: string;
  confirmedAt: Date | null;
  /** rights of the party that the letter may name */
  rightIds: readonly string[];
  today: Date;
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

function validityCheck({ validFrom, validUntil }: LetterData, today: Date): Check<LetterCheckCode> {
  const [from, until] = [readDate(validFrom), readDate(validUntil)];
  const result = !from || !until || until < today || until < from ? 'fail' : from > today ? 'warn' : 'pass';
  return { code: 'validity', result, values: { from: validFrom, until: validUntil } };
}

/** What can be said about a letter without reading it. Pure. */
export function letterChecks(data: LetterData, facts: LetterFacts): Check<LetterCheckCode>[] {
  const { agentName, holderName, holderEmail, allRights, rightIds } = data;
  const known = facts.agentNames.some((name) => isSameName(name, agentName));
  const same = domainOf(holderEmail) === domainOf(facts.agentEmail);
  const gone = !allRights && !rightIds.every((id) => facts.rightIds.includes(id));
  return [
    { code: 'files', result: filesResult(facts.documents), values: {} },
    {
      code: 'identity',
      result: facts.identity && isInForce(facts.identity) ? 'pass' : 'fail',
      values: { party: holderName },
    },
    { code: 'agent', result: known ? 'pass' : 'warn', values: { name: agentName } },
    { code: 'address', result: same ? 'warn' : 'pass', values: { domain: domainOf(holderEmail) } },
    { code: 'confirmed', result: facts.confirmedAt ? 'pass' : 'warn', values: {} },
    { code: 'scope', result: gone ? 'fail' : 'pass', values: {} },
    validityCheck(data, facts.today),
  ];
}
