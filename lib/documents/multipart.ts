import { once } from 'node:events';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { MINUTE, SECOND } from '@/lib/platform/clock';
import { AppError } from '@/lib/platform/errors';
import { refuse } from './upload-refusal';

/** Milliseconds a sender may keep still. */
const IDLE_LIMIT = 30 * SECOND;
/** Milliseconds a request may take in all. */
const TOTAL_LIMIT = 15 * MINUTE;

/** A request that carries a form with files. */
export interface MultipartRequest {
  contentType: string;
  body: ReadableStream<Uint8Array> | null;
  /** fires when the sender goes away */
  signal: AbortSignal;
}

/** One file of the form as its bytes arrive. What is not read of it is skipped. */
export interface FilePart {
  /** as the sender calls it; empty for what a form sends of a file input that was left empty */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

export interface MultipartReader {
  maxFiles: number;
  /** bytes of the whole request */
  maxBytes: number;
  /** called for one file after the other; must not throw */
  onFile: (file: FilePart) => Promise<void>;
  onField: (name: string, value: string) => void;
  onTooManyFiles: () => void;
}

/** A file cut short by a lost connection ends with a refusal, never quietly. */
async function* wholeFile(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    // a destroyed stream would hold up the parser
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  } catch {
    throw refuse('incomplete');
  }
}

/** Browsers escape these three in names, and these only (HTML, multipart/form-data encoding algorithm). */
function unescapeName(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

/** Rejects when the sender goes away or keeps still. */
function unlessStalled<T>(reading: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: stalled, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(refuse('incomplete'));
  const timer = setTimeout(giveUp, IDLE_LIMIT);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  return Promise.race([reading, stalled]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  });
}

/** The body piece by piece; stops at `maxBytes`, whatever length was announced. */
async function* pieces({ body, signal }: MultipartRequest, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (!body) throw refuse('no_file');
  const reader = body.getReader();
  const begun = performance.now();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await unlessStalled(reader.read(), signal);
      if (done) return;
      total += value.byteLength;
      if (total > maxBytes) throw refuse('too_large');
      if (performance.now() - begun > TOTAL_LIMIT) throw refuse('incomplete');
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function openParser(contentType: string, maxFiles: number): busboy.Busboy {
  const limits = { files: maxFiles, fields: 8, fieldSize: 2048, fieldNameSize: 100, headerPairs: 16 };
  try {
    return busboy({ headers: { 'content-type': contentType }, limits, defParamCharset: 'utf8' });
  } catch {
    throw refuse('incomplete');
  }
}

/**
 * Reads a form at the speed its files are taken: nothing is kept, whatever the size.
 * @throws Invalid `{ file }`: `too_large` beyond `maxBytes`, `incomplete` when it is no form or was cut short
 */
export async function readMultipart(request: MultipartRequest, reader: MultipartReader): Promise<void> {
  const parser = openParser(request.contentType, reader.maxFiles);
  let taking = Promise.resolve();
  parser.on('file', (_field, stream, { filename }: { filename?: string }) => {
    // heard even while an earlier file is being taken; who reads the stream hears it again
    stream.on('error', () => undefined);
    const bytes = wholeFile(stream);
    taking = taking
      .then(() => reader.onFile({ name: unescapeName(filename ?? ''), bytes }))
      // a reader that stopped half way still has hold of the stream, which would not flow on
      .then(() => bytes.return(undefined))
      .then(() => void stream.resume());
  });
  parser.on('field', (name, value) => reader.onField(name, value));
  parser.on('filesLimit', reader.onTooManyFiles);
  // it may fail more than once, and an error that nobody hears ends the process
  parser.on('error', () => undefined);
  const failed = once(parser, 'error').then(([error]) => Promise.reject(error as Error));
  const closed = once(parser, 'close');
  failed.catch(() => undefined);
  closed.catch(() => undefined);
  try {
    for await (const piece of pieces(request, reader.maxBytes)) {
      if (!parser.write(piece)) await Promise.race([once(parser, 'drain'), failed]);
    }
    parser.end();
    await Promise.race([closed, failed]);
  } catch (error) {
    parser.destroy();
    throw error instanceof AppError ? error : refuse('incomplete');
  } finally {
    await taking;
  }
}
