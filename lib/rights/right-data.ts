import type { IpRight } from '@/lib/generated/prisma/client';
import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';
import { writeDate } from '@/lib/identities/calendar-date';

/** What a right says: what a version keeps, and what a reviewer holds against the certificate. */
export type RightData = {
  kind: RightKind;
  /** a Copyright Claim Statement stands for copyright that no office has registered */
  proof: 'CERTIFICATE' | 'STATEMENT';
  title: string;
  number: string;
  office: string;
  ownerName: string;
  niceClasses: number[];
  goods: string;
  patentKind: PatentKind | null;
  claims: string;
  author: string;
  /** of a claim statement: code of WORK_KINDS */
  workKind: string;
  ownership: string;
  creation: string;
  createdOn: string;
  publication: string;
  publishedOn: string;
  signatureName: string;
  /** as ISO 8601, or '' while it is not signed */
  signedAt: string;
  /** YYYY-MM-DD, or '' for none */
  filedOn: string;
  registeredOn: string;
  expiresOn: string;
  /** names of the files it came with */
  files: string[];
};
export type RightField = Exclude<keyof RightData, 'kind' | 'files' | 'signedAt'>;

const START: readonly RightField[] = ['title', 'number', 'office', 'ownerName'];
const DATES: readonly RightField[] = ['filedOn', 'registeredOn', 'expiresOn'];
const OWN: Readonly<Record<RightKind, readonly RightField[]>> = {
  TRADEMARK: ['niceClasses', 'goods'],
  PATENT: ['patentKind', 'claims'],
  COPYRIGHT: ['author'],
};
const CLAIM: readonly RightField[] = [
  ...(['proof', 'title', 'workKind', 'author', 'ownerName', 'ownership'] as const),
  ...(['creation', 'createdOn', 'publication', 'publishedOn', 'signatureName'] as const),
];

/** A copyright that no certificate proves. */
export const isClaim = ({ kind, registered }: Pick<IpRight, 'kind' | 'registered'>): boolean =>
  kind === 'COPYRIGHT' && !registered;

/**
 * The fields that rights of a kind have, in the order pages show them.
 * @param proof of a copyright, where there may be one of two; without it the fields are those of a certificate
 */
export function rightFields(kind: RightKind, proof?: RightData['proof']): readonly RightField[] {
  if (proof === 'STATEMENT') return CLAIM;
  const asked: readonly RightField[] = kind === 'COPYRIGHT' && proof ? ['proof'] : [];
  return [...asked, ...START, ...OWN[kind], ...DATES];
}

type DateField = 'filedOn' | 'registeredOn' | 'expiresOn' | 'createdOn' | 'publishedOn';

/** The data of a row; files are those that were uploaded. */
export function rightData(
  row: Omit<RightData, 'files' | 'proof' | 'signedAt' | DateField> &
    Pick<IpRight, DateField | 'registered' | 'signedAt'>,
  documents: readonly { fileName: string; generated: boolean }[],
): RightData {
  return {
    kind: row.kind,
    proof: isClaim(row) ? 'STATEMENT' : 'CERTIFICATE',
    title: row.title,
    number: row.number,
    office: row.office,
    ownerName: row.ownerName,
    niceClasses: row.niceClasses,
    goods: row.goods,
    patentKind: row.patentKind,
    claims: row.claims,
    author: row.author,
    workKind: row.workKind,
    ownership: row.ownership,
    creation: row.creation,
    createdOn: writeDate(row.createdOn),
    publication: row.publication,
    publishedOn: writeDate(row.publishedOn),
    signatureName: row.signatureName,
    signedAt: row.signedAt?.toISOString() ?? '',
    filedOn: writeDate(row.filedOn),
    registeredOn: writeDate(row.registeredOn),
    expiresOn: writeDate(row.expiresOn),
    files: documents.filter(({ generated }) => !generated).map((document) => document.fileName),
  };
}
