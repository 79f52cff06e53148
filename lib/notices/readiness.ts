import { lettersOfParties } from '@/lib/authorizations/acting';
import { letterStanding, type LetterStanding } from '@/lib/authorizations/coverage';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { inForce, isInForce, type Standing } from '@/lib/identities/in-force';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';

/** How far one of the actor's parties is on the way to its first notice. */
export interface PartyReadiness {
  partyId: string;
  name: string;
  identity: (Standing & { id: string }) | null;
  /** how the letters stand under which an agent files; null for whoever is the party itself */
  letter: LetterStanding | null;
  /** how many of its rights are in each state */
  rights: { status: VerificationStatus; count: number }[];
  /** identity and at least one right are verified and within their dates, and so is an agent's letter */
  ready: boolean;
  /** its newest draft of a notice */
  draftId: string | null;
  /** something was filed for it */
  filed: boolean;
}

const MOST_PARTIES = 100;
/** Newest notices of a party among which a draft is looked for. */
const NEWEST_NOTICES = 100;

interface FiledSoFar {
  partyId: string;
  draftId: string | null;
  filed: boolean | null;
}

const listFiled = (partyIds: string[]) => db.$queryRaw<FiledSoFar[]>`
  SELECT party.id AS "partyId", newest.* FROM unnest(${partyIds}::uuid[]) AS party(id) CROSS JOIN LATERAL (
    SELECT (array_agg(id ORDER BY id DESC) FILTER (WHERE status = 'DRAFT'))[1] AS "draftId",
      bool_or(status <> 'DRAFT') AS filed
    FROM (
      SELECT id, status FROM notice WHERE party_id = party.id ORDER BY id DESC LIMIT ${NEWEST_NOTICES}
    ) latest) newest`;

/** Which of the actor's parties can file, and what the others lack. */
export async function listReadiness(actor: AccountActor): Promise<PartyReadiness[]> {
  const parties = await db.party.findMany({
    where: { members: { some: { accountId: actor.accountId } } },
    orderBy: { id: 'asc' },
    take: MOST_PARTIES,
    select: {
      id: true,
      name: true,
      members: { where: { accountId: actor.accountId }, select: { role: true } },
      identity: { select: { id: true, status: true, expiresOn: true, carriesUntil: true } },
    },
  });
  const ids = parties.map((party) => party.id);
  const [usable, counted, filed, letters] = await Promise.all([
    db.ipRight.groupBy({ by: ['partyId'], where: { partyId: { in: ids }, ...inForce() } }),
    db.ipRight.groupBy({ by: ['partyId', 'status'], where: { partyId: { in: ids } }, _count: true }),
    listFiled(ids),
    lettersOfParties(actor, ids),
  ]);
  return parties.map(({ id, name, identity, members }) => {
    const rights = counted
      .filter((row) => row.partyId === id)
      .map(({ status, _count }) => ({ status, count: _count }));
    const letter = members[0]?.role === 'AGENT' ? letterStanding(letters.get(id) ?? []) : null;
    const ready =
      identity !== null &&
      isInForce(identity) &&
      usable.some(({ partyId }) => partyId === id) &&
      (letter === null || letter.state === 'inForce');
    const notices = filed.find((row) => row.partyId === id);
    return {
      partyId: id,
      name,
      identity,
      letter,
      rights,
      ready,
      draftId: notices?.draftId ?? null,
      filed: notices?.filed ?? false,
    };
  });
}
