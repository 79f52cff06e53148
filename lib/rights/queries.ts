import { listDocuments, type DocumentView } from '@/lib/documents/queries';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { unsafeListHistory, type HistoryEntry } from '@/lib/identities/history';
import { ownedBy, visibleById } from '@/lib/identities/policy';
import { countFiles } from '@/lib/identities/steps';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { rightData, type RightData } from './right-data';
import { incompleteRight, type IncompleteRight } from './steps';
import { RIGHT_GROUPS, type RightGroup } from './transitions';

const PAGE = 25;

const withParty = {
  party: {
    select: {
      id: true,
      reference: true,
      kind: true,
      name: true,
      identity: { select: { id: true, status: true, expiresOn: true, carriesUntil: true } },
    },
  },
} as const satisfies Prisma.IpRightInclude;

/** One right of a list, with its party. */
export type ListedRight = Prisma.IpRightGetPayload<{ include: typeof withParty }>;

/**
 * The rights of the parties the actor acts for, newest first, by key.
 * @param filter.show a group of states; without it everything that has not been withdrawn
 */
export async function listRights(
  actor: AccountActor,
  { after, show = 'current' }: { after?: string; show?: RightGroup } = {},
): Promise<{ rows: ListedRight[]; next: string | null }> {
  const status = { in: [...RIGHT_GROUPS[show]] };
  const rows = await db.ipRight.findMany({
    where: { AND: [ownedBy(actor), { status }, after ? { id: { lt: after } } : {}] },
    include: withParty,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** A right with everything its pages show. */
export interface RightView extends ListedRight {
  data: RightData;
  documents: DocumentView[];
  incomplete: IncompleteRight;
  history: HistoryEntry[];
}

/** One right. @throws NotFound for a stranger */
export async function getRight(actor: AccountActor, id: string): Promise<RightView> {
  const row = await db.ipRight.findFirst({ where: visibleById(actor, id), include: withParty });
  if (!row) throw new NotFound('right');
  const [documents, history] = await Promise.all([
    listDocuments(actor, { rightId: row.id }),
    unsafeListHistory(actor, row.id),
  ]);
  const data = rightData(row, documents);
  return {
    ...row,
    data,
    documents,
    history,
    incomplete: incompleteRight(row.id, data, countFiles(documents.filter(({ generated }) => !generated))),
  };
}

/** The states of the rights of some parties, each state once: what the task list of a party says about its rights. */
export async function listRightStates(
  actor: AccountActor,
  partyIds: readonly string[],
): Promise<Map<string, VerificationStatus[]>> {
  const rows = await db.ipRight.findMany({
    where: { AND: [ownedBy(actor), { partyId: { in: [...partyIds] } }] },
    select: { partyId: true, status: true },
    distinct: ['partyId', 'status'],
  });
  const byParty = Map.groupBy(rows, (row) => row.partyId);
  return new Map([...byParty].map(([partyId, states]) => [partyId, states.map((row) => row.status)]));
}
