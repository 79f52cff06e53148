import type { AuthorizationStatus, Marketplace } from '@/lib/generated/prisma/enums';
import { hasPassed, today } from '@/lib/identities/calendar-date';
import {
  isLetterActive,
  isLetterDraft,
  isLetterExpired,
  isLetterReturned,
  isLetterRevoked,
  isLetterWithUs,
} from './transitions';

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

/** With a reviewer or checked, and valid today: enough for a notice by the form, whose letter is checked with it. */
export const isLetterHandedIn = (letter: Pick<LetterScope, 'status'> & Dates): boolean =>
  (isLetterWithUs(letter.status) || isLetterActive(letter.status)) && hasBegun(letter) && !isOver(letter);

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
 * @param carries which of them count by how they stand
 */
export function letterProblem(
  letters: readonly LetterScope[],
  { rightId, marketplace }: Chosen,
  carries: (letter: LetterScope) => boolean = isLetterInForce,
): string | null {
  const usable = letters.filter(carries);
  if (usable.length === 0) return letters.some(wasInForce) ? 'letter_out_of_force' : 'letter_needed';
  const forMarket = marketplace ? usable.filter((letter) => coversMarketplace(letter, marketplace)) : usable;
  if (forMarket.length === 0) return 'letter_not_marketplace';
  const forRight = rightId ? usable.filter((letter) => coversRight(letter, rightId)) : usable;
  if (forRight.length === 0) return 'letter_not_right';
  return forRight.some((letter) => forMarket.includes(letter)) ? null : 'letter_not_both';
}

const wasInForce = ({ status }: LetterScope) =>
  isLetterExpired(status) || isLetterRevoked(status) || isLetterActive(status);

const longestFirst = (a: Dates, b: Dates) => (b.validUntil?.getTime() ?? 0) - (a.validUntil?.getTime() ?? 0);

/** The letter a notice is filed under: of those that carry it, the one that lasts longest; null when none does. */
export function letterFor(
  letters: readonly LetterScope[],
  chosen: Chosen,
  carries: (letter: LetterScope) => boolean = isLetterInForce,
): string | null {
  const [best] = letters
    .filter((letter) => letterProblem([letter], chosen, carries) === null)
    .toSorted(longestFirst);
  return best?.id ?? null;
}

/** How an agent stands towards one rights holder; texts in `letters.list.state`. */
export interface LetterStanding {
  state: 'none' | 'inForce' | 'later' | 'pending' | 'attention' | 'over';
  /** until when it is in force, or from when */
  date: Date | null;
}

/** The best that can be said of some letters. Pure but for today's date. */
export function letterStanding(letters: readonly LetterScope[]): LetterStanding {
  const [last] = letters.filter(isLetterInForce).toSorted(longestFirst);
  if (last) return { state: 'inForce', date: last.validUntil };
  const later = letters.find((letter) => isLetterActive(letter.status) && !isOver(letter));
  if (later) return { state: 'later', date: later.validFrom };
  const some = (is: (status: LetterScope['status']) => boolean) => letters.some(({ status }) => is(status));
  if (some(isLetterWithUs)) return { state: 'pending', date: null };
  if (some(isLetterDraft) || some(isLetterReturned)) return { state: 'attention', date: null };
  return { state: letters.length > 0 ? 'over' : 'none', date: null };
}
