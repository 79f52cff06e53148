import type { IdentityDocumentType } from '@/lib/generated/prisma/enums';
import { MAINLAND_CHINA } from './countries';

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';

/** Citizen identification number, GB 11643-1999: ISO 7064 MOD 11-2 over 17 digits. */
function isResidentNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return RESIDENT_CHECKS[sum % 11] === number[17];
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified social credit identifier, GB 32100-2015: weights are powers of three modulo 31. */
function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** A number without the spaces and dashes people write into it, for comparing. */
export function compactNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '');
}

/**
 * Whether a number can be one of such a document. Only mainland China's are known well enough to doubt any; a doubt is
 * shown, never a refusal, since older papers bear other numbers.
 */
export function isDocumentNumberPlausible(
  country: string,
  type: IdentityDocumentType,
  number: string,
): boolean {
  const compact = compactNumber(number);
  if (!/\d/.test(compact)) return false;
  if (country !== MAINLAND_CHINA) return compact.length >= 4;
  if (type === 'NATIONAL_ID') return isResidentNumber(compact);
  if (type === 'BUSINESS_REGISTRATION') return isCreditCode(compact);
  return compact.length >= 7;
}
