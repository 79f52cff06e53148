import { buffer } from 'node:stream/consumers';
import { addDocument } from '@/lib/documents/add-document';
import { processDocument } from '@/lib/documents/process-document';
import type { DocumentView } from '@/lib/documents/queries';
import type { UploadTarget } from '@/lib/documents/upload-target';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { getObject, putObject } from '@/lib/platform/storage';

type Uploader = AccountActor | SellerActor;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Adds a file that lies in memory. */
export const add = (
  actor: Uploader,
  target: UploadTarget,
  bytes: Uint8Array,
  name = 'a.pdf',
): Promise<DocumentView> => addDocument(actor, target, { name, bytes: once(bytes) });

/** Adds a file and has it checked, as the worker would. */
export async function addChecked(actor: Uploader, target: UploadTarget, bytes: Uint8Array): Promise<string> {
  const { id } = await add(actor, target, bytes);
  await processDocument(id);
  return id;
}

/** The bytes as they lie in the store; null when there is no such object. */
export async function storedBytes(key: string): Promise<Buffer | null> {
  try {
    return await buffer(await getObject(key));
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return null;
    throw error;
  }
}

/** Changes one byte in the middle of an object, as a failing disk would. */
export async function damageStored(key: string): Promise<void> {
  const bytes = await storedBytes(key);
  if (!bytes) throw new Error(`nothing at ${key}`);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await putObject(key, [bytes]);
}
