import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { env } from '@/lib/platform/env';

// AES-256-GCM (NIST SP 800-38D). Sealed bytes are: version, nonce, ciphertext, tag. What the bytes are for is
// authenticated with them, so that they cannot be passed off as another object or another file's key.
const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + NONCE;

/** Bytes that are not what was once sealed: altered, cut short, or of something else. */
export class Corrupted extends Error {
  constructor() {
    super('sealed bytes do not verify');
  }
}

/** A key for one file and its previews. */
export const newFileKey = (): Buffer => randomBytes(32);

const masterKey = (): Buffer => Buffer.from(env.DOCUMENT_KEY, 'base64');

function seal(key: Uint8Array, purpose: string) {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(purpose));
  return { cipher, header: Buffer.concat([Uint8Array.of(VERSION), nonce]) };
}

function unseal(key: Uint8Array, purpose: string, header: Buffer) {
  if (header.length !== HEADER || header[0] !== VERSION) throw new Corrupted();
  const decipher = createDecipheriv(CIPHER, key, header.subarray(1), { authTagLength: TAG });
  return decipher.setAAD(Buffer.from(purpose));
}

/** Encrypts as it flows; the size grows by 29 bytes. */
export async function* encrypt(
  plain: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  key: Uint8Array,
  purpose: string,
): AsyncGenerator<Buffer> {
  const { cipher, header } = seal(key, purpose);
  yield header;
  for await (const chunk of plain) yield cipher.update(chunk);
  yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
}

/**
 * Decrypts whole objects only: nothing is given out before all of it has verified.
 * @returns the plain bytes in pieces, to spare a copy
 * @throws Corrupted
 */
export async function decrypt(
  sealed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  key: Uint8Array,
  purpose: string,
): Promise<Buffer[]> {
  const plain: Buffer[] = [];
  let decipher: ReturnType<typeof unseal> | undefined;
  // held back until it is known not to be the tag, or the header while there is no decipher
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of sealed) {
    rest = Buffer.concat([rest, chunk]);
    if (!decipher && rest.length >= HEADER) {
      decipher = unseal(key, purpose, rest.subarray(0, HEADER));
      rest = rest.subarray(HEADER);
    }
    if (decipher && rest.length > TAG) {
      plain.push(decipher.update(rest.subarray(0, -TAG)));
      rest = rest.subarray(-TAG);
    }
  }
  if (!decipher || rest.length !== TAG) throw new Corrupted();
  try {
    decipher.setAuthTag(rest).final();
  } catch {
    throw new Corrupted();
  }
  return plain;
}

/** The file's key, sealed under DOCUMENT_KEY for the object it opens: what the database keeps. */
export function wrapKey(key: Uint8Array, storageKey: string): Uint8Array<ArrayBuffer> {
  const { cipher, header } = seal(masterKey(), `key:${storageKey}`);
  return new Uint8Array(Buffer.concat([header, cipher.update(key), cipher.final(), cipher.getAuthTag()]));
}

/**
 * The key back. One that does not open says that DOCUMENT_KEY is another than it was, so it is an error to be mended
 * and not the document that is Corrupted.
 */
export function unwrapKey(wrapped: Uint8Array, storageKey: string): Buffer {
  const bytes = Buffer.from(wrapped);
  const decipher = unseal(masterKey(), `key:${storageKey}`, bytes.subarray(0, HEADER));
  const key = decipher.setAuthTag(bytes.subarray(-TAG)).update(bytes.subarray(HEADER, -TAG));
  decipher.final();
  return key;
}
