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
          identity: { select: { id: true, status: true, legalName: true, expiresOn: true } },
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
  const versions = viewVersions<RightData>(row.versions, [...rightFields(row.kind), 'files']);
  const data = versions[0]?.data ?? rightData(row, documents);
  const sameNumber = await rightsWithNumber(party.id, data);
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
