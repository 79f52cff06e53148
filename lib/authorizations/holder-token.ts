import { derivedToken } from '@/lib/platform/token';

/** The token of the rights holder's link: for one letter and one address, so that a corrected address ends the old link. */
export const holderToken = (letter: { id: string; holderEmail: string }): string =>
  derivedToken(`authorization:${letter.id}:${letter.holderEmail}`);
