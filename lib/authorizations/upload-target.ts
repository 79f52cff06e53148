import type { UploadTarget } from '@/lib/documents/upload-target';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { visibleById } from './policy';
import { MAX_LETTER_FILES } from './steps';
import { isLetterEditable } from './transitions';

/** Where the signed letter goes. @throws NotFound for a stranger; InvalidTransition after submission */
export async function letterUploadTarget(actor: AccountActor, id: string): Promise<UploadTarget> {
  const row = await db.authorization.findFirst({
    where: visibleById(actor, id),
    select: { id: true, status: true },
  });
  if (!row) throw new NotFound('letter');
  if (!isLetterEditable(row.status)) throw new InvalidTransition('letter has been submitted');
  return { subject: { authorizationId: row.id }, chainId: row.id, maxFiles: MAX_LETTER_FILES };
}
