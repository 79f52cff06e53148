import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ANSWER_FD, FRAME, frameHeader, type FrameKind } from './frames';

// What programs that `runConfined` starts have in common: they read one thing from standard input, answer in frames, and
// are watched from beside.

/** A full pipe is not an error: the reader takes its time. */
function writeSome(part: Uint8Array): number {
  try {
    return fs.writeSync(ANSWER_FD, part);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
    throw error;
  }
}

function send(kind: FrameKind, bytes: Uint8Array): void {
  for (const part of [frameHeader(kind, bytes.length), bytes]) {
    for (let sent = 0; sent < part.length;) sent += writeSome(part.subarray(sent));
  }
}

export const sendPiece = (bytes: Uint8Array): void => send(FRAME.PIECE, bytes);

/** Everything is loaded: from here on memory and time count. @returns what there is to read, whole */
export async function begin(): Promise<Buffer> {
  const [memoryLimit, timeLimit] = process.argv.slice(-2).map(Number);
  const watch = new URL('./watch.ts', import.meta.url);
  new Worker(watch, { workerData: { memoryLimit, timeLimit }, execArgv: [] }).unref();
  send(FRAME.READY, new Uint8Array());
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Says how it went, and ends the process. */
export function end(outcome: unknown): never {
  send(FRAME.END, Buffer.from(JSON.stringify(outcome)));
  process.exit(0);
}
