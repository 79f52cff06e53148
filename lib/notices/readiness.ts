import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { isIdentityVerified } from '@/lib/identities/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { isRightVerified } from '@/lib/rights/transitions';

/** How far one of the actor's parties is on the way to its first notice. */
export interface PartyReadiness {
  partyId: string;
  name: string;
  identity: { id: string; status: VerificationStatus } | null;
  /** how many of its rights are in each state */
  rights: { status: VerificationStatus; count: number }[];
  /** identity and at least one right are verified */
  ready: boolean;
}

const MOST_PARTIES = 100;

/** Which of the actor's parties can file, and what the others lack. */
export async function listReadiness(actor: AccountActor): Promise<PartyReadiness[]> {
  const parties = await db.party.findMany({
    where: { members: { some: { accountId: actor.accountId } } },
    orderBy: { id: 'asc' },
    take: MOST_PARTIES,
    select: { id: true, name: true, identity: { select: { id: true, status: true } } },
  });
  const counted = await db.ipRight.groupBy({
    by: ['partyId', 'status'],
    where: { partyId: { in: parties.map((party) => party.id) } },
    _count: true,
  });
  return parties.map(({ id, name, identity }) => {
    const rights = counted
      .filter((row) => row.partyId === id)
      .map(({ status, _count }) => ({ status, count: _count }));
    const ready =
      identity !== null &&
      isIdentityVerified(identity.status) &&
      rights.some((r) => isRightVerified(r.status));
    return { partyId: id, name, identity, rights, ready };
  });
}
