import type { IdentityDocumentType, PartyKind } from '@/lib/generated/prisma/enums';
import { MAINLAND_CHINA } from './countries';

const OF_ENTITIES = ['BUSINESS_REGISTRATION'] as const;
const OF_PEOPLE = ['NATIONAL_ID', 'PASSPORT'] as const;
const OF_PEOPLE_OVERSEAS = [...OF_PEOPLE, 'DRIVING_LICENCE'] as const;

/**
 * The documents that prove an identity (domain.md §2): an entity's registration; a person's identity card or passport,
 * and outside mainland China a driving licence.
 */
export function documentTypesFor(kind: PartyKind, country: string): readonly IdentityDocumentType[] {
  if (kind === 'ENTITY') return OF_ENTITIES;
  return country === MAINLAND_CHINA ? OF_PEOPLE : OF_PEOPLE_OVERSEAS;
}

/** Documents that everywhere bear a date of expiry; others may be valid for good. */
const ALWAYS_EXPIRE: readonly IdentityDocumentType[] = ['PASSPORT', 'DRIVING_LICENCE'];
export const mustExpire = (type: IdentityDocumentType): boolean => ALWAYS_EXPIRE.includes(type);
