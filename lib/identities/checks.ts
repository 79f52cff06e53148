import type { DocumentStatus } from '@/lib/generated/prisma/enums';
import { readDate } from './calendar-date';
import { isDocumentNumberPlausible } from './document-number';
import { documentTypesFor } from './accepted-documents';
import type { IdentityData } from './identity-data';

/** Something the platform has compared for the reviewer. Texts: `<namespace>.checks.<code>.<result>` with the values. */
export interface Check<Code extends string = string> {
  code: Code;
  result: 'pass' | 'warn' | 'fail';
  values: Record<string, string>;
}

export type IdentityCheckCode = 'files' | 'documentType' | 'number' | 'expiry' | 'duplicate';

/** How the files of a matter stand: a reviewer needs one that opens. */
export function filesResult(documents: readonly { status: DocumentStatus }[]): Check['result'] {
  const clean = documents.filter((document) => document.status === 'CLEAN').length;
  if (clean === 0) return 'fail';
  return clean === documents.length ? 'pass' : 'warn';
}

/**
 * What can be said about an identity without looking at its document. Pure.
 * @param facts.sameNumber references of other parties whose identity bears the same document number
 */
export function identityChecks(
  data: IdentityData,
  facts: { documents: readonly { status: DocumentStatus }[]; sameNumber: readonly string[]; today: Date },
): Check<IdentityCheckCode>[] {
  const { kind, country, documentType, documentNumber, expiresOn } = data;
  const allowed = documentType !== null && documentTypesFor(kind, country).includes(documentType);
  const plausible = documentType !== null && isDocumentNumberPlausible(country, documentType, documentNumber);
  const expiry = readDate(expiresOn);
  const others = facts.sameNumber;
  return [
    { code: 'files', result: filesResult(facts.documents), values: {} },
    { code: 'documentType', result: allowed ? 'pass' : 'fail', values: {} },
    { code: 'number', result: plausible ? 'pass' : 'warn', values: { number: documentNumber } },
    {
      code: 'expiry',
      result: !expiry ? 'warn' : expiry < facts.today ? 'fail' : 'pass',
      values: { date: expiresOn },
    },
    {
      code: 'duplicate',
      result: others.length > 0 ? 'warn' : 'pass',
      values: { references: others.join(', ') },
    },
  ];
}
