import { randomInt } from 'node:crypto';

// Crockford's base 32: no I, L, O, U, so that a reference survives being read aloud or copied by hand.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type ReferencePrefix = 'N' | 'C' | 'R' | 'P' | 'I' | 'A' | 'M' | 'F';

/** Luhn mod 32 over alphabet values: catches every single wrong character and nearly all swapped neighbours. */
function checkCharacter(body: string): string {
  let sum = 0;
  let factor = 2;
  for (const character of [...body].reverse()) {
    const product = ALPHABET.indexOf(character) * factor;
    sum += Math.floor(product / 32) + (product % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** A new human reference such as `N-2026-7F3K-9Q2M`: seven random characters and a check character. */
export function newReference(prefix: ReferencePrefix, at: Date): string {
  const body = Array.from({ length: 7 }, () => ALPHABET.charAt(randomInt(32))).join('');
  const full = body + checkCharacter(body);
  return `${prefix}-${at.getUTCFullYear()}-${full.slice(0, 4)}-${full.slice(4)}`;
}

/**
 * Reads a reference as people type it: lower case, spaces for dashes, O for 0, I or L for 1.
 * @returns the reference as stored, or null when it cannot be one (the check character does not fit)
 */
export function readReference(text: string): string | null {
  const compact = text.toUpperCase().replace(/[\s\-_.]/g, '');
  const match = /^([NCRPIAMF])(\d{4})([0-9A-Z]{8})$/.exec(compact);
  if (!match) return null;
  const body = (match[3] ?? '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (checkCharacter(body.slice(0, 7)) !== body[7]) return null;
  return `${match[1]}-${match[2]}-${body.slice(0, 4)}-${body.slice(4)}`;
}
