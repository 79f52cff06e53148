import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { FRAME, readFrames } from './frames';
import { MEMORY_LIMIT, TIME_LIMIT } from './limits';
import type { Rejection, RenderOutcome } from './outcome';

/** Previews in page order, as WebP; or why there are none. */
export type Rendering = { ok: true; pageCount: number; previews: Buffer[] } | { ok: false; code: Rejection };

/** Milliseconds until the process must have loaded its libraries; a busy machine may need most of it. */
const START_LIMIT = 60_000;
/** Bytes of previews at most; twenty dense pages have a tenth of it. */
const ANSWER_LIMIT = 64 * 1024 * 1024;

/** What one file may take: bytes of memory, milliseconds of time. */
export interface RenderLimits {
  memory: number;
  time: number;
}

/**
 * It may read the program and nothing else, write nothing, and start and reach nothing (Node's permission model); it is
 * told no secret, for its environment is empty. Native libraries could get past that, PDFium and libheif are none.
 */
function startChild(mimeType: string, { memory, time }: RenderLimits) {
  const here = path.join(process.cwd(), 'lib', 'documents', 'render');
  const packages = fs.realpathSync(path.join(process.cwd(), 'node_modules'));
  const flags = [
    '--permission',
    ...[here, packages].map((folder) => `--allow-fs-read=${folder}`),
    '--allow-addons',
    '--allow-worker',
    '--no-warnings',
    '--max-old-space-size=256',
    '--import',
    pathToFileURL(path.join(here, 'extensionless.ts')).href,
  ];
  const script = path.join(here, 'child.ts');
  return spawn(process.execPath, [...flags, script, mimeType, String(memory), String(time)], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

async function readAnswer(
  answer: AsyncIterable<Buffer>,
  onReady: () => void,
): Promise<{ ready: boolean; outcome?: RenderOutcome; previews: Buffer[] }> {
  const previews: Buffer[] = [];
  let [ready, size] = [false, 0];
  for await (const { kind, bytes } of readFrames(answer)) {
    if (kind === FRAME.READY) {
      ready = true;
      onReady();
    } else if (kind === FRAME.END) {
      return { ready, outcome: JSON.parse(bytes.toString('utf8')) as RenderOutcome, previews };
    } else {
      size += bytes.length;
      if (size > ANSWER_LIMIT) break;
      previews.push(bytes);
    }
  }
  return { ready, previews };
}

/**
 * Makes pictures of an untrusted file in a process of its own, which is ended when it takes more than a set time or
 * memory. A process that dies over the file means a broken file; one that never got as far as the file throws, since
 * that says something about this machine and the job should be tried again.
 */
export async function renderPreviews(
  mimeType: string,
  file: readonly Uint8Array[],
  limits: RenderLimits = { memory: MEMORY_LIMIT, time: TIME_LIMIT },
): Promise<Rendering> {
  const child = startChild(mimeType, limits);
  const [input, , , output] = child.stdio as [Writable, null, null, Readable, null];
  const failure = new Promise<never>((_, reject) => child.once('error', reject));
  let timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT);
  const onReady = () => {
    clearTimeout(timer);
    // the process watches itself; this is for when it cannot
    timer = setTimeout(() => child.kill('SIGKILL'), limits.time + 2_000);
  };
  // a child that ends early does not read its input to the end; how it ended says all there is to say
  input.on('error', () => undefined);
  try {
    for (const chunk of file) input.write(chunk);
    input.end();
    const answer = readAnswer(output, onReady);
    const { ready, outcome, previews } = await Promise.race([answer, failure]);
    if (!ready) throw new Error('the rendering process did not start');
    if (!outcome) return { ok: false, code: 'broken' };
    return outcome.ok ? { ...outcome, previews } : outcome;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
