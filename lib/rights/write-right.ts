import { afterEdit } from '@/lib/identities/in-force';
import type { IpRight } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { rightData } from './right-data';

/** What a reviewer holds against the certificate; a renewal has a new date of expiry. */
const verifiedOf = (row: IpRight): string => JSON.stringify({ ...rightData(row, []), expiresOn: '' });

/**
 * Writes what a right says, in the caller's transaction, which holds the row. A right whose renewal is under way stops
 * carrying notices when anything else of it changes.
 * @param ifOther what is written besides where it says something else than before
 */
export async function writeRight(
  tx: Tx,
  row: IpRight,
  said: Partial<IpRight>,
  ifOther: Partial<IpRight> = {},
): Promise<void> {
  const isOther = verifiedOf({ ...row, ...said }) !== verifiedOf(row);
  const carries = isOther ? afterEdit(row.carriesUntil) : {};
  await tx.ipRight.update({
    where: { id: row.id },
    data: { ...said, ...(isOther && ifOther), ...carries },
  });
  if (carries.carriesUntil)
    await enqueue(tx, { name: 'notice.settle-pauses', payload: { subjectId: row.id } });
}
