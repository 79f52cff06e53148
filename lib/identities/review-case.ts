import { listDocuments } from '@/lib/documents/queries';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { today } from './calendar-date';
import { identityChecks } from './checks';
import { unsafeListHistory } from './history';
import { IDENTITY_FIELDS, identityData, type IdentityData } from './identity-data';
import { visibleById } from './policy';
import { viewVersions } from './versions';

const MOST_COUNTED = 99;
const MOST_NAMED = 5;

const load = (actor: AccountActor, id: string) =>
  db.identity.findFirst({
    where: visibleById(actor, id),
    include: {
      party: { select: { id: true, reference: true, kind: true, name: true } },
      reviewer: { select: { id: true, name: true } },
      versions: true,
    },
  });

/** References of other parties with the same document number: one person or company under two accounts. */
async function partiesWithNumber(partyId: string, data: IdentityData): Promise<string[]> {
  if (data.documentNumber === '') return [];
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT party.reference FROM identity JOIN party ON party.id = identity.party_id
    WHERE identity.country = ${data.country} AND identity.status <> 'DRAFT' AND identity.party_id <> ${partyId}::uuid
      AND regexp_replace(upper(identity.document_number), '[^[:alnum:]]', '', 'g')
        = regexp_replace(upper(${data.documentNumber}), '[^[:alnum:]]', '', 'g')
    ORDER BY identity.id LIMIT ${MOST_NAMED}`;
  return rows.map((row) => row.reference);
}

const countVerifiedRights = async (partyId: string) => {
  const where = { partyId, status: 'VERIFIED' } as const;
  return (await db.ipRight.findMany({ where, select: { id: true }, take: MOST_COUNTED })).length;
};

/**
 * One identity as a reviewer reads it: what was submitted (also while the complainant mends it), the papers, what
 * changed since earlier versions, what could be compared, the history and who has it open.
 * @throws NotFound for anyone but staff, for drafts and for a matter of the reviewer's own
 */
export async function getIdentityCase(actor: AccountActor, id: string) {
  const row = isStaff(actor) ? await load(actor, id) : null;
  if (!row) throw new NotFound('identity');
  const { versions: stored, party, reviewer, ...columns } = row;
  const [documents, history, verifiedRights] = await Promise.all([
    listDocuments(actor, { identityId: id }),
    unsafeListHistory(actor, id),
    countVerifiedRights(party.id),
  ]);
  const versions = viewVersions<IdentityData>(stored, IDENTITY_FIELDS);
  const data = versions[0]?.data ?? identityData(row, documents);
  const sameNumber = await partiesWithNumber(party.id, data);
  return {
    id,
    reference: columns.reference,
    status: columns.status,
    version: columns.version,
    submittedAt: columns.submittedAt,
    queuedAt: columns.queuedAt,
    reviewedAt: columns.reviewedAt,
    reasonCode: columns.reasonCode,
    reasonText: columns.reasonText,
    party: { ...party, verifiedRights },
    data,
    documents,
    reviewer,
    versions,
    checks: identityChecks(data, { documents, sameNumber, today: today() }),
    history,
  };
}
export type IdentityCase = Awaited<ReturnType<typeof getIdentityCase>>;
