import { listDocuments, type DocumentView } from '@/lib/documents/queries';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { PartyKind, VerificationStatus } from '@/lib/generated/prisma/enums';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { unsafeListHistory, type HistoryEntry } from './history';
import { ownedBy, visibleById } from './policy';
import { countFiles, incompleteIdentity, type IncompleteIdentity } from './steps';

const PAGE = 25;
/** The most parties a choice offers. */
const MAX_CHOICES = 500;

const withParty = {
  party: { select: { id: true, reference: true, kind: true, name: true } },
} as const satisfies Prisma.IdentityInclude;

/** One identity of a list, with its party. */
export type ListedIdentity = Prisma.IdentityGetPayload<{ include: typeof withParty }>;

/** The identities of the parties the actor acts for, newest first, by key. */
export async function listIdentities(
  actor: AccountActor,
  { after }: { after?: string } = {},
): Promise<{ rows: ListedIdentity[]; next: string | null }> {
  const rows = await db.identity.findMany({
    where: { AND: [ownedBy(actor), after ? { id: { lt: after } } : {}] },
    include: withParty,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** An identity with everything its pages show. */
export interface IdentityView extends ListedIdentity {
  documents: DocumentView[];
  incomplete: IncompleteIdentity;
  history: HistoryEntry[];
}

/** One identity. @throws NotFound for a stranger */
export async function getIdentity(actor: AccountActor, id: string): Promise<IdentityView> {
  const row = await db.identity.findFirst({ where: visibleById(actor, id), include: withParty });
  if (!row) throw new NotFound('identity');
  const [documents, history] = await Promise.all([
    listDocuments(actor, { identityId: row.id }),
    unsafeListHistory(actor, row.id),
  ]);
  return { ...row, documents, history, incomplete: incompleteIdentity(row, countFiles(documents)) };
}

/** A party that something can be filed or registered for. */
export interface PartyChoice {
  id: string;
  reference: string;
  kind: PartyKind;
  name: string;
  identityId: string | null;
  identityStatus: VerificationStatus | null;
}

/** The parties the actor acts for, by name. */
export async function listParties(actor: AccountActor): Promise<PartyChoice[]> {
  const rows = await db.party.findMany({
    where: { members: { some: { accountId: actor.accountId } } },
    select: {
      id: true,
      reference: true,
      kind: true,
      name: true,
      identity: { select: { id: true, status: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MAX_CHOICES,
  });
  return rows.map(({ identity, ...party }) => ({
    ...party,
    identityId: identity?.id ?? null,
    identityStatus: identity?.status ?? null,
  }));
}
