import type { Identity } from '@/lib/generated/prisma/client';
import type { IdentityDocumentType, PartyKind } from '@/lib/generated/prisma/enums';
import { writeDate } from './calendar-date';

/** What an identity says: what a version keeps, and what a reviewer holds against the document. */
export type IdentityData = {
  kind: PartyKind;
  legalName: string;
  country: string;
  address: string;
  documentType: IdentityDocumentType | null;
  documentNumber: string;
  /** YYYY-MM-DD, or '' when it does not expire */
  expiresOn: string;
  /** names of the files it came with */
  files: string[];
};

/** Its fields in the order pages show them. */
export const IDENTITY_FIELDS = [
  'kind',
  'legalName',
  'country',
  'address',
  'documentType',
  'documentNumber',
  'expiresOn',
  'files',
] as const satisfies readonly (keyof IdentityData)[];

/** The data of a row. */
export function identityData(
  row: Pick<
    Identity,
    'legalName' | 'country' | 'address' | 'documentType' | 'documentNumber' | 'expiresOn'
  > & { party: { kind: PartyKind } },
  documents: readonly { fileName: string }[],
): IdentityData {
  return {
    kind: row.party.kind,
    legalName: row.legalName,
    country: row.country,
    address: row.address,
    documentType: row.documentType,
    documentNumber: row.documentNumber,
    expiresOn: writeDate(row.expiresOn),
    files: documents.map((document) => document.fileName),
  };
}
