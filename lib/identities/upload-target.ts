import type { UploadTarget } from '@/lib/documents/upload-target';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { isRenewable, renewalOf } from './in-force';
import { visibleById } from './policy';
import { MAX_IDENTITY_FILES } from './steps';
import { isIdentityEditable } from './transitions';

/** Where the papers of an identity go. @throws NotFound for a stranger; InvalidTransition after submission */
export async function identityUploadTarget(actor: AccountActor, id: string): Promise<UploadTarget> {
  const row = await db.identity.findFirst({
    where: visibleById(actor, id),
    select: { id: true, status: true, expiresOn: true, reviewedAt: true },
  });
  if (!row) throw new NotFound('identity');
  const target = { subject: { identityId: row.id }, chainId: row.id, maxFiles: MAX_IDENTITY_FILES };
  if (isIdentityEditable(row.status)) return target;
  if (!isRenewable(row)) throw new InvalidTransition('identity has been submitted');
  return { ...target, maxFiles: 2 * MAX_IDENTITY_FILES, renewal: renewalOf(row) };
}
