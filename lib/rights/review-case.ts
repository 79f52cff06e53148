import { listDocuments } from '@/lib/documents/queries';
import { today } from '@/lib/identities/calendar-date';
import { unsafeListHistory } from '@/lib/identities/history';
import { visibleById } from '@/lib/identities/policy';
import { viewVersions } from '@/lib/identities/versions';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { rightChecks } from './checks';
import { rightData, rightFields, type RightData } from './right-data';

const MOST_NAMED = 5;

const load = (actor: AccountActor, id: string) =>
  db.ipRight.findFirst({
    where: visibleById(actor, id),
    include: {
      party: {
        select: {
          id: true,
          reference: true,
          kind: true,
          name: true,
          identity: {
            select: { id: true, status: true, legalName: true, expiresOn: true, carriesUntil: true },
          },
        },
      },
      reviewer: { select: { id: true, name: true } },
      versions: true,
    },
  });

/** References of rights that other parties have handed in under the same number at the same office. */
async function rightsWithNumber(partyId: string, data: RightData): Promise<string[]> {
  if (data.number === '') return [];
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM ip_right
    WHERE office = ${data.office} AND kind::text = ${data.kind} AND party_id <> ${partyId}::uuid
      AND status NOT IN ('DRAFT', 'WITHDRAWN')
      AND regexp_replace(upper(number), '[^[:alnum:]]', '', 'g')
        = regexp_replace(upper(${data.number}), '[^[:alnum:]]', '', 'g')
    ORDER BY id LIMIT ${MOST_NAMED}`;
  return rows.map((row) => row.reference);
}

/** The same for works that other parties claim under the same title. */
async function claimsOfWork(partyId: string, data: RightData): Promise<string[]> {
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM ip_right
    WHERE kind = 'COPYRIGHT' AND NOT registered AND party_id <> ${partyId}::uuid
      AND status NOT IN ('DRAFT', 'WITHDRAWN') AND lower(title) = lower(${data.title})
    ORDER BY id LIMIT ${MOST_NAMED}`;
  return rows.map((row) => row.reference);
}

/**
 * One right as a reviewer reads it: what was submitted (also while the complainant mends it), the papers, what changed
 * since earlier versions, what could be compared, the history and who has it open.
 * @throws NotFound for anyone but staff, for drafts and for a matter of the reviewer's own
 */
export async function getRightCase(actor: AccountActor, id: string) {
  const row = isStaff(actor) ? await load(actor, id) : null;
  if (!row) throw new NotFound('right');
  const [documents, history] = await Promise.all([
    listDocuments(actor, { rightId: id }),
    unsafeListHistory(actor, id),
  ]);
  const { identity, ...party } = row.party;
  const current = rightData(row, documents);
  // versions of before there were claim statements say nothing of what proves them
  const stored = row.versions.map((version) => ({
    ...version,
    data: { proof: 'CERTIFICATE', ...(version.data as object) },
  }));
  const newest = stored.toSorted((a, b) => b.version - a.version)[0]?.data as RightData | undefined;
  const fields = rightFields(row.kind, (newest ?? current).proof);
  const versions = viewVersions<RightData>(stored, [...fields, 'files']);
  const data = versions[0]?.data ?? current;
  const sameNumber = await (data.proof === 'STATEMENT' ? claimsOfWork : rightsWithNumber)(party.id, data);
  return {
    id,
    reference: row.reference,
    status: row.status,
    version: row.version,
    kind: row.kind,
    submittedAt: row.submittedAt,
    queuedAt: row.queuedAt,
    reviewedAt: row.reviewedAt,
    reasonCode: row.reasonCode,
    reasonText: row.reasonText,
    party,
    identity,
    data,
    documents,
    reviewer: row.reviewer,
    versions,
    checks: rightChecks(data, { documents, identity, sameNumber, today: today() }),
    history,
  };
}
export type RightCase = Awaited<ReturnType<typeof getRightCase>>;
