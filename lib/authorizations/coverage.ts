import type { AuthorizationStatus, Marketplace } from '@/lib/generated/prisma/enums';
import { hasPassed, today } from '@/lib/identities/calendar-date';
import { isLetterActive, isLetterExpired, isLetterRevoked, isLetterWithUs } from './transitions';

/** A letter as far as it decides what its agent may file. */
export interface LetterScope {
  id: string;
  status: AuthorizationStatus;
  allRights: boolean;
  rightIds: readonly string[];
  marketplaces: readonly Marketplace[];
  validFrom: Date | null;
  validUntil: Date | null;
}

type Dates = Pick<LetterScope, 'validFrom' | 'validUntil'>;
const hasBegun = ({ validFrom }: Dates) => validFrom !== null && validFrom <= today();
const isOver = ({ validUntil }: Dates) => validUntil === null || hasPassed(validUntil);

/** Checked by a reviewer and valid today. */
export const isLetterInForce = (letter: Pick<LetterScope, 'status'> & Dates): boolean =>
  isLetterActive(letter.status) && hasBegun(letter) && !isOver(letter);

/** In force, or with us together with a notice by the form, whose papers are verified with it. */
export const isLetterUsable = (letter: LetterScope, byForm = false): boolean =>
  isLetterInForce(letter) || (byForm && isLetterWithUs(letter.status) && !isOver(letter));

export const coversRight = (letter: Pick<LetterScope, 'allRights' | 'rightIds'>, rightId: string): boolean =>
  letter.allRights || letter.rightIds.includes(rightId);

export const coversMarketplace = (letter: Pick<LetterScope, 'marketplaces'>, marketplace: string): boolean =>
  (letter.marketplaces as readonly string[]).includes(marketplace);

/** What an agent has chosen so far. */
export interface Chosen {
  rightId: string | null;
  marketplace: string | null;
}

/**
 * Why an agent's letters do not carry a notice, as a key of the errors messages; null when one of them does. Pure but
 * for today's date.
 * @param letters those of the agent for the party
 */
export function letterProblem(
  letters: readonly LetterScope[],
  { rightId, marketplace }: Chosen,
  byForm = false,
): string | null {
  const usable = letters.filter((letter) => isLetterUsable(letter, byForm));
  if (usable.length === 0) return letters.some(wasInForce) ? 'letter_out_of_force' : 'letter_needed';
  const forMarket = marketplace ? usable.filter((letter) => coversMarketplace(letter, marketplace)) : usable;
  if (forMarket.length === 0) return 'letter_not_marketplace';
  const forRight = rightId ? usable.filter((letter) => coversRight(letter, rightId)) : usable;
  if (forRight.length === 0) return 'letter_not_right';
  return forRight.some((letter) => forMarket.includes(letter)) ? null : 'letter_not_both';
}

const wasInForce = ({ status }: LetterScope) =>
  isLetterExpired(status) || isLetterRevoked(status) || isLetterActive(status);

/** The letter a notice is filed under: of those that carry it, the one that lasts longest; null when none does. */
export function letterFor(letters: readonly LetterScope[], chosen: Chosen, byForm = false): string | null {
  const [best] = letters
    .filter((letter) => isLetterUsable(letter, byForm) && letterProblem([letter], chosen, byForm) === null)
    .toSorted((a, b) => (b.validUntil?.getTime() ?? 0) - (a.validUntil?.getTime() ?? 0));
  return best?.id ?? null;
}
