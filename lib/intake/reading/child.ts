import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ANSWER_FD, FRAME, frameHeader, type FrameKind } from '../../documents/render/frames';
import type { ReadingOutcome } from './mail-content';
import { parse, type Parsed } from './parse';

// A process of its own that reads one mail from standard input and answers with what it says. It is given no secret, no
// address and no file, and ends when it has answered or when it takes too much (docs/decisions/0009).

/** Bytes of a file go out in pieces, so that the reader need not put a large one together again and again. */
const PIECE = 256 * 1024;

function send(kind: FrameKind, bytes: Uint8Array): void {
  for (const part of [frameHeader(kind, bytes.length), bytes]) {
    for (let sent = 0; sent < part.length;) sent += writeSome(part.subarray(sent));
  }
}

/** A full pipe is not an error: the reader takes its time. */
function writeSome(part: Uint8Array): number {
  try {
    return fs.writeSync(ANSWER_FD, part);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
    throw error;
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function outcomeOf(parsed: Parsed | null): ReadingOutcome {
  if (!parsed) return { ok: false };
  for (const file of parsed.files) {
    for (let at = 0; at < file.length; at += PIECE) send(FRAME.PREVIEW, file.subarray(at, at + PIECE));
  }
  return { ok: true, content: parsed.content };
}

const [memoryLimit, timeLimit] = process.argv.slice(2);
new Worker(new URL('../../documents/render/watch.ts', import.meta.url), {
  workerData: { memoryLimit: Number(memoryLimit), timeLimit: Number(timeLimit) },
  execArgv: [],
}).unref();
send(FRAME.READY, new Uint8Array());
const outcome = outcomeOf(await parse(await readInput()).catch(() => null));
send(FRAME.END, Buffer.from(JSON.stringify(outcome)));
process.exit(0);
