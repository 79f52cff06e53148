import type { PartyRole } from '@/lib/generated/prisma/enums';
import type { AccountActor } from '@/lib/platform/actor';
import { db, type Tx } from '@/lib/platform/db';
import type { LetterScope } from './coverage';

const scope = {
  id: true,
  status: true,
  allRights: true,
  rightIds: true,
  marketplaces: true,
  validFrom: true,
  validUntil: true,
} as const;

/** The most letters of an agent for one party that are looked at, the newest first. */
const MOST_LETTERS = 50;

/** As what an account acts for each of some parties; those it does not act for are absent. */
export async function listPartyRoles(
  { accountId }: AccountActor,
  partyIds: readonly string[],
): Promise<Map<string, PartyRole>> {
  const rows = await db.partyMember.findMany({
    where: { accountId, partyId: { in: [...partyIds] } },
    select: { partyId: true, role: true },
  });
  return new Map(rows.map(({ partyId, role }) => [partyId, role]));
}

/**
 * The letters under which an account acts for a party; null when it acts for itself, and needs none.
 * @param hold keeps them from being revoked until the transaction ends
 */
export async function lettersOfAgent(
  tx: Tx,
  { accountId }: AccountActor,
  partyId: string,
  { hold = false }: { hold?: boolean } = {},
): Promise<LetterScope[] | null> {
  const member = await tx.partyMember.findUnique({
    where: { accountId_partyId: { accountId, partyId } },
    select: { role: true },
  });
  if (member?.role !== 'AGENT') return null;
  if (hold)
    await tx.$queryRaw`SELECT 1 FROM "authorization"
      WHERE account_id = ${accountId}::uuid AND party_id = ${partyId}::uuid FOR SHARE`;
  return tx.authorization.findMany({
    where: { accountId, partyId },
    select: scope,
    orderBy: { id: 'desc' },
    take: MOST_LETTERS,
  });
}

/** The letters of an account for each of some parties. */
export async function lettersOfParties(
  { accountId }: AccountActor,
  partyIds: readonly string[],
): Promise<Map<string, LetterScope[]>> {
  const rows = await db.authorization.findMany({
    where: { accountId, partyId: { in: [...partyIds] } },
    select: { ...scope, partyId: true },
    orderBy: { id: 'desc' },
    take: MOST_LETTERS * 20,
  });
  return Map.groupBy(rows, ({ partyId }) => partyId);
}
