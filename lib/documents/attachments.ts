import { v7 as newId } from 'uuid';
import { isStaff, type Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import { storeFile, type IncomingFile, type StoredFile } from './add-document';
import { visibleTo } from './policy';
import { viewColumns, type DocumentView } from './queries';
import { storageKeyOf } from './stored-objects';
import { isAttachmentRefusal, type AttachmentRefusal } from './upload-refusal';

/** A file of a mail that is not taken: it is named with the reason, its bytes stay in the mail. */
export interface RefusedFile {
  id: string;
  fileName: string;
  size: number;
  sha256: Uint8Array<ArrayBuffer>;
  refusal: AttachmentRefusal;
}
export type Attachment = StoredFile | RefusedFile;

/** Names a file that is not taken. */
export const refuseAttachment = (file: Omit<RefusedFile, 'id'>): RefusedFile => ({ id: newId(), ...file });

/**
 * Stores a file that came by mail under the rules of uploads; or says why not.
 * @throws Unavailable when the store does not answer
 */
export async function storeAttachment(
  file: IncomingFile,
  facts: Omit<RefusedFile, 'id' | 'refusal'>,
): Promise<Attachment> {
  try {
    return await storeFile(newId(), file);
  } catch (error) {
    const code = error instanceof Invalid ? error.fields.file : undefined;
    if (!isAttachmentRefusal(code)) throw error;
    return refuseAttachment({ ...facts, refusal: code });
  }
}

function columnsOf(file: Attachment) {
  if (!('refusal' in file)) return file;
  const { refusal, ...rest } = file;
  const unseen = { mimeType: 'application/octet-stream', wrappedKey: new Uint8Array() };
  return { ...rest, ...unseen, status: 'REJECTED' as const, rejectionCode: refusal };
}

/** Makes stored files documents of a mail, to be looked into like any upload. Part of the transaction that keeps the mail. */
export async function keepAttachments(tx: Tx, mailId: string, files: readonly Attachment[]): Promise<void> {
  const createdAt = clock.now();
  await tx.document.createMany({
    data: files.map((file) => ({
      ...columnsOf(file),
      inboundMailId: mailId,
      storageKey: storageKeyOf(file.id),
      createdAt,
    })),
  });
  const stored = files.filter((file) => !('refusal' in file));
  await enqueue(
    tx,
    ...stored.map(({ id }) => ({ name: 'document.process' as const, payload: { subjectId: id } })),
  );
}

/** The files of mails, by mail, in the order they came; none for anyone but staff. */
export async function listAttachments(
  actor: Actor,
  mailIds: readonly string[],
): Promise<Map<string, DocumentView[]>> {
  if (!isStaff(actor)) return new Map();
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(actor), { inboundMailId: { in: [...mailIds] } }] },
    orderBy: { id: 'asc' },
    select: { ...viewColumns, inboundMailId: true },
  });
  return Map.groupBy(rows, (row) => row.inboundMailId ?? '');
}
