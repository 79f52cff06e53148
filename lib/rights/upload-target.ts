import type { UploadTarget } from '@/lib/documents/upload-target';
import { isRenewable, renewalOf } from '@/lib/identities/in-force';
import { visibleById } from '@/lib/identities/policy';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { MAX_RIGHT_FILES } from './steps';
import { isRightEditable } from './transitions';

/** Where the papers of a right go. @throws NotFound for a stranger; InvalidTransition after submission */
export async function rightUploadTarget(actor: AccountActor, id: string): Promise<UploadTarget> {
  const row = await db.ipRight.findFirst({
    where: visibleById(actor, id),
    select: { id: true, status: true, expiresOn: true, reviewedAt: true },
  });
  if (!row) throw new NotFound('right');
  const target = { subject: { rightId: row.id }, chainId: row.id, maxFiles: MAX_RIGHT_FILES };
  if (isRightEditable(row.status)) return target;
  if (!isRenewable(row)) throw new InvalidTransition('right has been submitted');
  return { ...target, maxFiles: 2 * MAX_RIGHT_FILES, renewal: renewalOf(row) };
}
