import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';
import { compactNumber } from '@/lib/identities/document-number';
import { OFFICES, type Office, type Subject } from './office-table';

export type OfficeCode = keyof typeof OFFICES;
const OFFICE_CODES = Object.keys(OFFICES) as [OfficeCode, ...OfficeCode[]];

export const isOffice = (code: string): code is OfficeCode => Object.hasOwn(OFFICES, code);

const registersOf = (code: OfficeCode): Office['registers'] => OFFICES[code].registers;

/** The offices that register rights of a kind, in the order of the table; `patentKind` narrows patents. */
export function officesFor(kind: RightKind, patentKind?: PatentKind | null): OfficeCode[] {
  return OFFICE_CODES.filter((code) => {
    const registers = registersOf(code);
    if (kind !== 'PATENT') return kind in registers;
    return patentKind
      ? patentKind in registers
      : 'INVENTION' in registers || 'UTILITY_MODEL' in registers || 'DESIGN' in registers;
  });
}

/**
 * Whether a number can be one of this office, as far as its usual shape tells. A doubt is shown to people and never
 * refuses anything: offices change their numbering.
 */
export function isNumberPlausible(
  office: string,
  kind: RightKind,
  patentKind: PatentKind | null,
  number: string,
): boolean {
  const compact = compactNumber(number);
  if (!/\d/.test(compact)) return false;
  if (!isOffice(office)) return true;
  const subject: Subject | null = kind === 'PATENT' ? patentKind : kind;
  const shape = subject ? registersOf(office)[subject] : null;
  return shape ? shape.test(compact) : true;
}
