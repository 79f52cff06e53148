import type { Party } from '@/lib/generated/prisma/client';
import { SYSTEM, type Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeAccount, makeParty, makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice, makeSellerAccess } from '@/tests/factories/notices';
import type { Actors } from './transition-matrix';

/** Puts an account beside those that act for a party. */
export const joinParty = (partyId: string, accountId: string) =>
  db.partyMember.create({ data: { partyId, accountId, role: 'HOLDER', createdAt: clock.now() } });

/** A party with everyone who may meet it, and those for whom its matters do not exist. */
export async function makePartyActors(): Promise<{ party: Party; actors: Actors; strangers: Actor[] }> {
  const [member, reviewer, ownReviewer, other] = [
    await makeAccount({ name: 'Anna Berg' }),
    await makeReviewer(),
    await makeReviewer(),
    await makeComplainant(),
  ];
  const party = await makeParty(member.account.id);
  await joinParty(party.id, ownReviewer.account.id);
  const { actor: seller } = await makeSellerAccess(await makeNotice(other));
  const actors = {
    complainant: member.actor,
    reviewer: reviewer.actor,
    system: SYSTEM,
    seller,
    stranger: other.actor,
  };
  return { party, actors, strangers: [other.actor, seller, ownReviewer.actor] };
}
