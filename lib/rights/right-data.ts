import type { IpRight } from '@/lib/generated/prisma/client';
import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';
import { writeDate } from '@/lib/identities/calendar-date';

/** What a right says: what a version keeps, and what a reviewer holds against the certificate. */
export type RightData = {
  kind: RightKind;
  title: string;
  number: string;
  office: string;
  ownerName: string;
  niceClasses: number[];
  goods: string;
  patentKind: PatentKind | null;
  claims: string;
  author: string;
  /** YYYY-MM-DD, or '' for none */
  filedOn: string;
  registeredOn: string;
  expiresOn: string;
  /** names of the files it came with */
  files: string[];
};
export type RightField = Exclude<keyof RightData, 'kind' | 'files'>;

const START: readonly RightField[] = ['title', 'number', 'office', 'ownerName'];
const DATES: readonly RightField[] = ['filedOn', 'registeredOn', 'expiresOn'];
const OWN: Readonly<Record<RightKind, readonly RightField[]>> = {
  TRADEMARK: ['niceClasses', 'goods'],
  PATENT: ['patentKind', 'claims'],
  COPYRIGHT: ['author'],
};

/** The fields that rights of a kind have, in the order pages show them. */
export const rightFields = (kind: RightKind): readonly RightField[] => [...START, ...OWN[kind], ...DATES];

/** The data of a row. */
export function rightData(
  row: Omit<RightData, 'files' | 'filedOn' | 'registeredOn' | 'expiresOn'> &
    Pick<IpRight, 'filedOn' | 'registeredOn' | 'expiresOn'>,
  documents: readonly { fileName: string }[],
): RightData {
  return {
    kind: row.kind,
    title: row.title,
    number: row.number,
    office: row.office,
    ownerName: row.ownerName,
    niceClasses: row.niceClasses,
    goods: row.goods,
    patentKind: row.patentKind,
    claims: row.claims,
    author: row.author,
    filedOn: writeDate(row.filedOn),
    registeredOn: writeDate(row.registeredOn),
    expiresOn: writeDate(row.expiresOn),
    files: documents.map((document) => document.fileName),
  };
}
