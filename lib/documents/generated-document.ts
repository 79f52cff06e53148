import { v7 as newId } from 'uuid';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { storeFile, type StoredFile } from './add-document';
import { storageKeyOf } from './stored-objects';
import type { DocumentSubject, UploadTarget } from './upload-target';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/**
 * Stores a PDF that the platform has rendered, encrypted like an upload, before the transaction that it belongs to: what
 * no row comes to name is cleared away within the hour.
 * @throws Unavailable when the store does not answer
 */
export const storeGenerated = (name: string, bytes: Uint8Array): Promise<StoredFile> =>
  storeFile(newId(), { name, bytes: once(bytes) });

/** What was rendered for a matter before is shown no more. */
export async function dropGenerated(tx: Tx, subject: DocumentSubject): Promise<void> {
  await tx.document.updateMany({
    where: { ...subject, generated: true, removedAt: null },
    data: { removedAt: clock.now() },
  });
}

/**
 * Keeps it as a paper of a matter, in place of the one rendered for an earlier version: that one is shown no more, row
 * and bytes stay with its version. It is looked into and made pictures of like any other file.
 * @returns the document's id
 */
export async function keepGenerated(
  tx: Tx,
  actor: AccountActor,
  target: Pick<UploadTarget, 'subject' | 'chainId'>,
  file: StoredFile,
): Promise<string> {
  const now = clock.now();
  await dropGenerated(tx, target.subject);
  const { id } = await tx.document.create({
    data: {
      ...file,
      ...target.subject,
      accountId: actor.accountId,
      generated: true,
      storageKey: storageKeyOf(file.id),
      createdAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, {
    type: 'document.added',
    chainId: target.chainId,
    subjectType: 'document',
    subjectId: id,
    data: { documentId: id },
  });
  await enqueue(tx, { name: 'document.process', payload: { subjectId: id } });
  return id;
}
