import { record } from '@/lib/audit/record';
import { eraseDocuments } from '@/lib/documents/erase-documents';
import { SYSTEM } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { findDoomed, listAbandoned, type Doomed } from './abandoned';

/** A guest account that nothing hangs on any more; sessions and codes go with it. */
async function eraseGuest(tx: Tx, id: string): Promise<void> {
  const none = { none: {} };
  await tx.account.deleteMany({
    where: {
      id,
      guest: true,
      reports: none,
      memberships: none,
      notices: none,
      documents: none,
      responses: none,
      externalLogins: none,
      authorizations: none,
    },
  });
}

async function eraseMatters(tx: Tx, reportId: string, doomed: Doomed): Promise<void> {
  const { noticeIds, rightIds, letterIds, partyIds, documents } = doomed;
  await eraseDocuments(tx, documents);
  await tx.report.delete({ where: { id: reportId } });
  await tx.notice.deleteMany({ where: { id: { in: noticeIds } } });
  await tx.ipRight.deleteMany({ where: { id: { in: rightIds } } });
  await tx.authorization.deleteMany({ where: { id: { in: letterIds } } });
  // identity and memberships go with the party
  await tx.party.deleteMany({ where: { id: { in: partyIds } } });
  await eraseGuest(tx, doomed.accountId);
  await record(tx, SYSTEM, {
    type: 'report.deleted',
    chainId: reportId,
    subjectType: 'report',
    subjectId: reportId,
    data: { files: documents.length },
  });
}

/**
 * Deletes a report that nobody sent within its time, with everything begun for it and its files, all or nothing. One that
 * was sent meanwhile stays, and a file that is still being looked into makes it wait for the next round.
 */
export async function deleteAbandoned(reportId: string): Promise<void> {
  await inTransaction(async (tx) => {
    // the account first: whatever the guest still does with these papers elsewhere comes before this or after it
    await tx.$queryRaw`
      SELECT 1 FROM account WHERE id = (SELECT account_id FROM report WHERE id = ${reportId}::uuid) FOR UPDATE`;
    await tx.$queryRaw`SELECT 1 FROM report WHERE id = ${reportId}::uuid FOR UPDATE`;
    const doomed = await findDoomed(tx, reportId);
    if (!doomed || doomed.documents.some(({ beingChecked }) => beingChecked)) return;
    await eraseMatters(tx, reportId, doomed);
  });
}

/** Reports cleared away in one round of the worker. */
const ROUND = 50;

/** Deletes what was abandoned, a round at a time; one that fails does not keep the others waiting. */
export async function sweepAbandoned(): Promise<void> {
  for (const id of await listAbandoned(ROUND)) {
    await deleteAbandoned(id).catch((error: unknown) => {
      const err = error instanceof Error ? error.message : 'unknown';
      log.warn({ reportId: id, err }, 'abandoned report not deleted');
    });
  }
}
