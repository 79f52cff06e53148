import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Corrupted, decrypt, encrypt, newFileKey, unwrapKey, wrapKey } from '@/lib/documents/encryption';

const PURPOSE = 'documents/1';

beforeAll(() => {
  process.env.DOCUMENT_KEY = randomBytes(32).toString('base64');
});

async function sealed(plain: Uint8Array[], key: Uint8Array, purpose = PURPOSE): Promise<Buffer> {
  return buffer(encrypt(plain, key, purpose));
}

/** The same bytes in pieces of other sizes, as a network would deliver them. */
function* inPieces(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let [at, turn] = [0, 0]; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('sealed files', () => {
  it('come back as they were, however they are cut into pieces', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(pieces, sizes, async (plain, cuts) => {
        const key = newFileKey();
        const stored = await sealed(plain, key);
        const back = await decrypt(inPieces(stored, cuts), key, PURPOSE);
        expect(Buffer.concat(back)).toEqual(Buffer.concat(plain));
        expect(stored.length).toBe(Buffer.concat(plain).length + 29);
      }),
    );
  });

  it('never look alike, even of the same bytes under the same key', async () => {
    const key = newFileKey();
    expect(await sealed([Buffer.from('paper')], key)).not.toEqual(await sealed([Buffer.from('paper')], key));
  });

  it('do not open once a single bit of them has changed', async () => {
    const key = newFileKey();
    const stored = await sealed([Buffer.from('passport')], key);
    for (let at = 0; at < stored.length; at += 1) {
      const altered = Buffer.from(stored);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(decrypt([altered], key, PURPOSE)).rejects.toThrow(Corrupted);
    }
  });

  it('do not open when cut short, lengthened, moved to another place or under another key', async () => {
    const key = newFileKey();
    const stored = await sealed([Buffer.from('passport')], key);
    for (let length = 0; length < stored.length; length += 1) {
      await expect(decrypt([stored.subarray(0, length)], key, PURPOSE)).rejects.toThrow(Corrupted);
    }
    await expect(decrypt([stored, Buffer.of(0)], key, PURPOSE)).rejects.toThrow(Corrupted);
    await expect(decrypt([stored], key, 'documents/1/preview-1')).rejects.toThrow(Corrupted);
    await expect(decrypt([stored], newFileKey(), PURPOSE)).rejects.toThrow(Corrupted);
  });
});

describe('keys of files', () => {
  it('are kept wrapped, for one object only', () => {
    const key = newFileKey();
    const wrapped = wrapKey(key, PURPOSE);
    expect(Buffer.from(wrapped).includes(key)).toBe(false);
    expect(unwrapKey(wrapped, PURPOSE)).toEqual(key);
    expect(() => unwrapKey(wrapped, 'documents/2')).toThrow();
  });

  it('that do not open are no fault of the document', () => {
    const wrapped = wrapKey(newFileKey(), PURPOSE);
    wrapped[20] = (wrapped[20] ?? 0) ^ 1;
    expect(() => unwrapKey(wrapped, PURPOSE)).toThrow();
    expect(() => unwrapKey(wrapped, PURPOSE)).not.toThrow(Corrupted);
  });
});
