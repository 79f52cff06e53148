import { Unavailable } from '@/lib/platform/errors';
import { deleteObject, getObject, putObject } from '@/lib/platform/storage';
import { Corrupted, decrypt, encrypt, unwrapKey } from './encryption';

/** Where a document's bytes lie; derived from its id alone, so that what was left behind can be found again. */
export const storageKeyOf = (documentId: string): string => `documents/${documentId}`;

/** Where the picture of a page lies; pages count from 1. */
export const previewKeyOf = (storageKey: string, page: number): string => `${storageKey}/preview-${page}`;

/** Encrypts and stores as the bytes flow. Rejects with what the source threw, or with what the store did. */
export async function storeObject(
  objectKey: string,
  fileKey: Uint8Array,
  plain: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  await putObject(objectKey, encrypt(plain, fileKey, objectKey), signal);
}

export interface Stored {
  storageKey: string;
  wrappedKey: Uint8Array;
}

/**
 * The verified plain bytes of a document's original or of one of its previews, in pieces.
 * @throws Corrupted when they are gone or not what was stored; Unavailable when the store does not answer
 */
export async function readObject(stored: Stored, objectKey: string = stored.storageKey): Promise<Buffer[]> {
  const fileKey = unwrapKey(stored.wrappedKey, stored.storageKey);
  try {
    return await decrypt(await getObject(objectKey), fileKey, objectKey);
  } catch (error) {
    if (error instanceof Corrupted) throw error;
    if (error instanceof Error && error.name === 'NoSuchKey') throw new Corrupted();
    throw new Unavailable('file storage', { cause: error });
  }
}

/** Deletes what a document that never came to be has left; succeeds when there is nothing. */
export const discardObject = (documentId: string): Promise<void> => deleteObject(storageKeyOf(documentId));
