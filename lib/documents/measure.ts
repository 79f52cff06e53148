import { createHash } from 'node:crypto';
import { HEAD_BYTES } from './detect-type';
import { MAX_FILE_BYTES } from './schema';
import { refuse } from './upload-refusal';

/** A file on its way in: its first bytes are known, the rest has not been read. */
export interface OpenedFile {
  head: Buffer;
  rest: AsyncIterator<Uint8Array>;
}

/** Reads the beginning of a file. @throws Invalid `empty` */
export async function openFile(bytes: AsyncIterable<Uint8Array>): Promise<OpenedFile> {
  const rest = bytes[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  if (head.length === 0) throw refuse('empty');
  return { head, rest };
}

/** What passes through `bytes` is counted and hashed; `size` and `sha256` are final once it has ended. */
export class Measured {
  size = 0;
  /** what the sender did wrong, if it was the sender: the store repeats the error in words of its own */
  failure: Error | undefined;
  readonly #hash = createHash('sha256');

  constructor(private readonly file: OpenedFile) {}

  get sha256(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#hash.copy().digest());
  }

  /** @throws Invalid `too_large` as soon as the file is, whatever is still to come */
  async *bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield this.#count(this.file.head);
      for (let next = await this.file.rest.next(); !next.done; next = await this.file.rest.next()) {
        yield this.#count(next.value);
      }
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
  }

  #count(chunk: Uint8Array): Uint8Array {
    this.size += chunk.byteLength;
    if (this.size > MAX_FILE_BYTES) throw refuse('too_large');
    this.#hash.update(chunk);
    return chunk;
  }
}
