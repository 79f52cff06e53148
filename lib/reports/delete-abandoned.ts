import { record } from '@/lib/audit/record';
import { eraseObjects, eraseRows, type Erasable } from '@/lib/documents/erase-documents';
import { SYSTEM } from '@/lib/platform/actor';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { findDoomed, listAbandoned, type Doomed } from './abandoned';

const sameFiles = (a: readonly Erasable[], b: readonly Erasable[]): boolean =>
  a.length === b.length &&
  a.every(({ id, previewCount }, i) => b[i]?.id === id && b[i]?.previewCount === previewCount);

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
  await eraseRows(tx, documents);
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
 * Deletes a report that nobody sent within its time, with everything begun for it: files in the store first, then all
 * rows together. Cut short anywhere it is simply run again: the report is there until all else is gone. One that was
 * sent meanwhile stays, and a file that is still being looked into makes it wait for the next round.
 * @throws Unavailable when the store does not answer
 */
export async function deleteAbandoned(reportId: string): Promise<void> {
  for (let done = false; !done;) {
    const seen = await findDoomed(db, reportId);
    if (!seen || seen.documents.some(({ beingChecked }) => beingChecked)) return;
    await eraseObjects(seen.documents);
    done = await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${seen.accountId}::uuid FOR UPDATE`;
      await tx.$queryRaw`SELECT 1 FROM report WHERE id = ${reportId}::uuid FOR UPDATE`;
      const doomed = await findDoomed(tx, reportId);
      if (!doomed) return true;
      // a file came in between: its bytes go first as well
      if (!sameFiles(doomed.documents, seen.documents)) return false;
      await eraseMatters(tx, reportId, doomed);
      return true;
    });
  }
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
