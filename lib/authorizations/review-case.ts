import { listDocuments } from '@/lib/documents/queries';
import { today } from '@/lib/identities/calendar-date';
import { unsafeListHistory } from '@/lib/identities/history';
import { inForce } from '@/lib/identities/in-force';
import { viewVersions } from '@/lib/identities/versions';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { letterChecks } from './checks';
import { LETTER_FIELDS, letterData, type LetterData } from './letter-data';
import { visibleById } from './policy';
import { ofParty } from './save-letter';

const load = (actor: AccountActor, id: string) =>
  db.authorization.findFirst({
    where: visibleById(actor, id),
    include: {
      party: {
        select: {
          id: true,
          name: true,
          identity: { select: { id: true, status: true, expiresOn: true, carriesUntil: true } },
        },
      },
      account: { select: { id: true, name: true, email: true, locale: true } },
      reviewer: { select: { id: true, name: true } },
      versions: true,
    },
    omit: { tokenHash: true },
  });

/** Names under which an account may be named as agent: its own, and those of the verified parties it is. */
async function namesOf(account: { id: string; name: string }): Promise<string[]> {
  const own = await db.identity.findMany({
    where: { AND: [inForce(), { party: { members: { some: { accountId: account.id, role: 'HOLDER' } } } }] },
    select: { legalName: true },
    take: 20,
  });
  return [account.name, ...own.map(({ legalName }) => legalName)];
}

const FIELDS: readonly (keyof LetterData)[] = [
  ...LETTER_FIELDS.flatMap((field) => (field === 'scope' ? (['allRights', 'rightIds'] as const) : [field])),
  'files',
];

/**
 * One letter as a reviewer reads it: what was submitted (also while the agent mends it), the signed paper, what changed
 * since earlier versions, what could be compared, the history.
 * @throws NotFound for anyone but staff, for drafts and for a matter of the reviewer's own
 */
export async function getLetterCase(actor: AccountActor, id: string) {
  const row = isStaff(actor) ? await load(actor, id) : null;
  if (!row) throw new NotFound('letter');
  const [documents, history, agentNames, rights] = await Promise.all([
    listDocuments(actor, { authorizationId: id }),
    unsafeListHistory(actor, id),
    namesOf(row.account),
    db.ipRight.findMany({
      where: ofParty(row.partyId),
      select: { id: true, title: true, reference: true },
      orderBy: { id: 'asc' },
      take: 500,
    }),
  ]);
  const { account, party, versions: stored, ...letter } = row;
  const versions = viewVersions<LetterData>(stored, FIELDS);
  const data = versions[0]?.data ?? letterData(letter, party.name, documents);
  const checks = letterChecks(data, {
    documents,
    identity: party.identity,
    agentNames,
    agentEmail: account.email,
    confirmedAt: letter.confirmedAt,
    rightIds: rights.map((right) => right.id),
    today: today(),
  });
  return { ...letter, party, account, data, documents, rights, versions, checks, history };
}
export type LetterCase = Awaited<ReturnType<typeof getLetterCase>>;
