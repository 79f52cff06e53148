import { fileTypeFromBuffer } from 'file-type';
import type { AcceptedType } from './schema';

/** Bytes from the beginning that suffice to tell. */
export const HEAD_BYTES = 4100;

const TYPES: Readonly<Record<string, AcceptedType>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
};

/**
 * What a file is by its first bytes, whatever it calls itself; null for everything that is not accepted. Some writers
 * put a few bytes before a PDF's own beginning, which readers allow within the first kilobyte.
 */
export async function detectType(head: Uint8Array): Promise<AcceptedType | null> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found) return TYPES[found.mime] ?? null;
  return Buffer.from(head).subarray(0, 1024).includes('%PDF-') ? 'application/pdf' : null;
}
