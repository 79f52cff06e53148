import type { Authorization } from '@/lib/generated/prisma/client';
import type { Marketplace } from '@/lib/generated/prisma/enums';
import { writeDate } from '@/lib/identities/calendar-date';

/** What a letter says: what a version keeps, and what a reviewer holds against the signed paper. */
export type LetterData = {
  /** the rights holder, as its party is named */
  holderName: string;
  holderEmail: string;
  holderLocale: string;
  agentName: string;
  signedBy: string;
  signedAs: string;
  allRights: boolean;
  /** ids of the rights it covers, unless it covers all */
  rightIds: string[];
  marketplaces: Marketplace[];
  /** YYYY-MM-DD, or '' while unanswered */
  validFrom: string;
  validUntil: string;
  /** names of the files it came with */
  files: string[];
};
export type LetterField = Exclude<keyof LetterData, 'allRights' | 'rightIds'> | 'scope';

/** The fields in the order pages show them. */
export const LETTER_FIELDS: readonly Exclude<LetterField, 'files'>[] = [
  ...(['holderName', 'holderEmail', 'holderLocale', 'agentName', 'signedBy', 'signedAs'] as const),
  ...(['scope', 'marketplaces', 'validFrom', 'validUntil'] as const),
];

/** The data of a row. */
export function letterData(
  row: Omit<LetterData, 'holderName' | 'validFrom' | 'validUntil' | 'files'> &
    Pick<Authorization, 'validFrom' | 'validUntil'>,
  holderName: string,
  documents: readonly { fileName: string }[],
): LetterData {
  const { holderEmail, holderLocale, agentName, signedBy, signedAs, allRights, rightIds, marketplaces } = row;
  return {
    holderName,
    ...{ holderEmail, holderLocale, agentName, signedBy, signedAs, allRights, rightIds, marketplaces },
    validFrom: writeDate(row.validFrom),
    validUntil: writeDate(row.validUntil),
    files: documents.map((document) => document.fileName),
  };
}
