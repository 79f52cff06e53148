import { v7 as newId } from 'uuid';
import { record } from '@/lib/audit/record';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { clock, HOUR } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { AppError, Unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/queue';
import { detectType } from './detect-type';
import { newFileKey, wrapKey } from './encryption';
import { safeFileName } from './file-name';
import { lockSubject } from './lock-subject';
import { Measured, openFile } from './measure';
import { viewColumns, type DocumentView } from './queries';
import { discardObject, storageKeyOf, storeObject } from './stored-objects';
import { refuse } from './upload-refusal';
import type { UploadTarget } from './upload-target';

/** Longer than any upload may take: what has no row by then never will. */
const LEFT_BEHIND_AFTER = HOUR;

export interface IncomingFile {
  /** as its sender calls it */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** What was stored, before there is a row for it. */
export interface StoredFile {
  id: string;
  fileName: string;
  mimeType: string;
  size: number;
  sha256: Uint8Array<ArrayBuffer>;
  wrappedKey: Uint8Array<ArrayBuffer>;
}

/** How many more files a target takes. */
export async function roomFor(target: UploadTarget, tx: Tx = db): Promise<number> {
  const present = await tx.document.count({
    where: { ...target.subject, removedAt: null, generated: false },
  });
  return Math.max(0, target.maxFiles - present);
}

/**
 * Encrypts and stores the bytes as they come. A job is set beforehand that clears away what a crash leaves behind;
 * where a row came to be, it finds nothing to do.
 */
export async function storeFile(id: string, file: IncomingFile, signal?: AbortSignal): Promise<StoredFile> {
  const opened = await openFile(file.bytes);
  const mimeType = await detectType(opened.head);
  if (!mimeType) throw refuse('wrong_type');
  const startAfter = new Date(clock.now().getTime() + LEFT_BEHIND_AFTER);
  await enqueue(db, { name: 'document.process', payload: { subjectId: id }, startAfter });
  const fileKey = newFileKey();
  const measured = new Measured(opened);
  try {
    await storeObject(storageKeyOf(id), fileKey, measured.bytes(), signal);
  } catch (error) {
    throw measured.failure ?? new Unavailable('file storage', { cause: error });
  }
  const { size, sha256 } = measured;
  const fileName = safeFileName(file.name, mimeType);
  return { id, fileName, mimeType, size, sha256, wrappedKey: wrapKey(fileKey, storageKeyOf(id)) };
}

async function keepRecord(
  tx: Tx,
  actor: AccountActor | SellerActor,
  target: UploadTarget,
  file: StoredFile,
): Promise<DocumentView> {
  await lockSubject(tx, target);
  if ((await roomFor(target, tx)) === 0) throw refuse('too_many');
  const same = { ...target.subject, sha256: file.sha256, removedAt: null };
  if (await tx.document.findFirst({ where: same, select: { id: true } })) throw refuse('duplicate');
  const uploader =
    actor.kind === 'seller' ? { sellerAccessId: actor.sellerAccessId } : { accountId: actor.accountId };
  const document = await tx.document.create({
    data: {
      ...file,
      ...target.subject,
      ...uploader,
      storageKey: storageKeyOf(file.id),
      createdAt: clock.now(),
    },
    select: viewColumns,
  });
  await record(tx, actor, {
    type: 'document.added',
    chainId: target.chainId,
    subjectType: 'document',
    subjectId: document.id,
    data: { documentId: document.id },
  });
  await enqueue(tx, { name: 'document.process', payload: { subjectId: document.id } });
  return document;
}

async function discard(id: string): Promise<void> {
  // a store that does not answer now is cleared by the job
  await discardObject(id).catch(() => log.warn({ documentId: id }, 'upload not discarded yet'));
}

/**
 * Takes a file into quarantine: its type is what its bytes are (a name that says otherwise gets the right ending), its
 * bytes are stored under a key of its own while they arrive, and the row, its history and the job that checks it come
 * to be together. Whatever goes wrong, nothing is left but for an hour.
 * @throws Invalid `{ file }` with a key of UPLOAD_REFUSALS; InvalidTransition when the matter closed meanwhile;
 *   Unavailable when the store does not answer; whatever `file.bytes` throws
 */
export async function addDocument(
  actor: AccountActor | SellerActor,
  target: UploadTarget,
  file: IncomingFile,
  signal?: AbortSignal,
): Promise<DocumentView> {
  if ((await roomFor(target)) === 0) throw refuse('too_many');
  const id = newId();
  let isStored = false;
  try {
    const stored = await storeFile(id, file, signal);
    isStored = true;
    return await inTransaction((tx) => keepRecord(tx, actor, target, stored));
  } catch (error) {
    // a transaction that was not refused may have been committed, its answer lost: the job finds out, and clears away
    if (isStored && !(error instanceof AppError)) throw error;
    const discarded = discard(id);
    // nobody waits for a store that does not answer to fail a second time
    if (!(error instanceof Unavailable)) await discarded;
    throw error;
  }
}
