import { afterEdit } from '@/lib/identities/in-force';
import type { IpRight, Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { rightData } from './right-data';

/** What a reviewer holds against the certificate; a renewal has a new date of expiry. */
const verifiedOf = (row: IpRight): string => JSON.stringify({ ...rightData(row, []), expiresOn: '' });

/**
 * Writes what a right says, in the caller's transaction, which holds the row. A right whose renewal is under way stops
 * carrying notices when anything else of it changes.
 * @returns whether it says something else now
 */
export async function writeRight(
  tx: Tx,
  row: IpRight,
  data: Prisma.IpRightUncheckedUpdateInput,
): Promise<boolean> {
  const written = await tx.ipRight.update({ where: { id: row.id }, data });
  if (verifiedOf(written) === verifiedOf(row)) return false;
  if (row.carriesUntil) {
    await tx.ipRight.update({ where: { id: row.id }, data: afterEdit(row.carriesUntil) });
    await enqueue(tx, { name: 'notice.settle-pauses', payload: { subjectId: row.id } });
  }
  return true;
}
