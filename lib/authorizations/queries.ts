import { listDocuments, type DocumentView } from '@/lib/documents/queries';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { RightKind } from '@/lib/generated/prisma/enums';
import { unsafeListHistory, type HistoryEntry } from '@/lib/identities/history';
import { countFiles } from '@/lib/identities/steps';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { letterData, type LetterData } from './letter-data';
import { ownLetters, visibleById } from './policy';
import { ofParty } from './save-letter';
import { incompleteLetter, type IncompleteLetter } from './steps';

/** The most letters of one party, or of one account, that a list shows. */
const MOST_LETTERS = 200;
/** The most rights a letter may choose from. */
const MOST_RIGHTS = 500;

const listColumns = {
  id: true,
  reference: true,
  status: true,
  partyId: true,
  agentName: true,
  allRights: true,
  rightIds: true,
  marketplaces: true,
  validFrom: true,
  validUntil: true,
  version: true,
  confirmedAt: true,
} as const satisfies Prisma.AuthorizationSelect;

/** One letter of a list. */
export type ListedLetter = Prisma.AuthorizationGetPayload<{ select: typeof listColumns }>;

/** The actor's letters for some parties, newest first. */
export const listLetters = (actor: AccountActor, partyIds: readonly string[]): Promise<ListedLetter[]> =>
  db.authorization.findMany({
    where: { AND: [ownLetters(actor), { partyId: { in: [...partyIds] } }] },
    select: listColumns,
    orderBy: { id: 'desc' },
    take: MOST_LETTERS,
  });

/** A right a letter may name. */
export interface LetterRight {
  id: string;
  kind: RightKind;
  title: string;
  number: string;
}

const include = {
  party: { select: { id: true, name: true, identity: { select: { id: true, status: true } } } },
  account: { select: { email: true } },
} as const satisfies Prisma.AuthorizationInclude;

/** A letter with everything its pages show. */
export type LetterView = Omit<
  Prisma.AuthorizationGetPayload<{ include: typeof include }>,
  'account' | 'tokenHash'
> & {
  data: LetterData;
  /** rights of the party, to choose from and to name those chosen */
  rights: LetterRight[];
  documents: DocumentView[];
  incomplete: IncompleteLetter;
  history: HistoryEntry[];
};

/** One letter for its agent. @throws NotFound for a stranger */
export async function getLetter(actor: AccountActor, id: string): Promise<LetterView> {
  const row = await db.authorization.findFirst({
    where: { AND: [ownLetters(actor), visibleById(actor, id)] },
    include,
    omit: { tokenHash: true },
  });
  if (!row) throw new NotFound('letter');
  const [documents, rights, history] = await Promise.all([
    listDocuments(actor, { authorizationId: row.id }),
    db.ipRight.findMany({
      where: ofParty(row.partyId),
      select: { id: true, kind: true, title: true, number: true },
      orderBy: { id: 'desc' },
      take: MOST_RIGHTS,
    }),
    unsafeListHistory(actor, row.id),
  ]);
  const { account, ...letter } = row;
  const data = letterData(letter, letter.party.name, documents);
  const incomplete = incompleteLetter(letter.id, data, {
    files: countFiles(documents),
    rightIds: rights.map((right) => right.id),
    agentEmail: account.email,
  });
  return { ...letter, data, rights, documents, incomplete, history };
}
