import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ANSWER_FD, FRAME, frameHeader, type FrameKind } from './frames';
import { Unrenderable, type RenderOutcome } from './outcome';
import { renderHeic, renderImage } from './render-image';
import { loadPdfium, renderPdf } from './render-pdf';

// A process of its own that reads one untrusted file from standard input and answers with pictures of it. It is given
// no secret, no address and no file, and ends when it has answered, when its parent goes, or when it takes too much.

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

const emit = (preview: Buffer) => send(FRAME.PREVIEW, preview);

/** What draws files of a type, loaded and ready; answers with the number of pages. */
async function rendererOf(mimeType: string): Promise<(bytes: Buffer) => Promise<number>> {
  if (mimeType === 'application/pdf') {
    const library = await loadPdfium();
    return (bytes) => renderPdf(library, bytes, emit);
  }
  const draw = mimeType === 'image/heic' ? renderHeic : renderImage;
  return async (bytes) => {
    emit(await draw(bytes));
    return 1;
  };
}

async function outcomeOf(pageCount: Promise<number>): Promise<RenderOutcome> {
  try {
    return { ok: true, pageCount: await pageCount };
  } catch (error) {
    return { ok: false, code: error instanceof Unrenderable ? error.code : 'broken' };
  }
}

const [mimeType = '', memoryLimit, timeLimit] = process.argv.slice(2);
const render = await rendererOf(mimeType);
new Worker(new URL('./watch.ts', import.meta.url), {
  workerData: { memoryLimit: Number(memoryLimit), timeLimit: Number(timeLimit) },
  execArgv: [],
}).unref();
send(FRAME.READY, new Uint8Array());
const outcome = await outcomeOf(render(await readInput()));
send(FRAME.END, Buffer.from(JSON.stringify(outcome)));
process.exit(0);
