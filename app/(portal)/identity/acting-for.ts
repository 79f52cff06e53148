import { listPartyRoles, lettersOfParties } from '@/lib/authorizations/acting';
import { letterStanding, type LetterStanding } from '@/lib/authorizations/coverage';
import type { SignedIn } from '@/lib/accounts/session';

/** How the letters of an agent stand for a party; null where the reader is the party itself. */
export type Acting = LetterStanding | null;

/** As what the reader acts for each of some parties. */
export async function actingFor(
  actor: SignedIn,
  partyIds: readonly string[],
): Promise<(partyId: string) => Acting> {
  const [roles, letters] = await Promise.all([
    listPartyRoles(actor, partyIds),
    lettersOfParties(actor, partyIds),
  ]);
  return (partyId) => (roles.get(partyId) === 'AGENT' ? letterStanding(letters.get(partyId) ?? []) : null);
}
