import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { FRAME, readFrames } from '@/lib/documents/render/frames';
import { MEMORY_LIMIT, TIME_LIMIT } from './limits';
import type { MailContent, ReadingFailure, ReadingOutcome } from './mail-content';

/** What a mail says with the bytes of its files, in the order of `content.attachments`; or why it cannot be read. */
export type Reading =
  { ok: true; content: MailContent; files: Buffer[][] } | { ok: false; failure: ReadingFailure };

/** Milliseconds until the process must have loaded its libraries; a busy machine may need most of it. */
const START_LIMIT = 60_000;
/** Bytes of files at most; a mail cannot hold more. */
const ANSWER_LIMIT = 64 * 1024 * 1024;

/** What reading one mail may take: bytes of memory, milliseconds of time. */
export interface ReadingLimits {
  memory: number;
  time: number;
}

/** As in lib/documents/render: it reads the program and nothing else, writes, starts and reaches nothing. */
function startChild({ memory, time }: ReadingLimits) {
  const root = process.cwd();
  const here = path.join(root, 'lib', 'intake', 'reading');
  const render = path.join(root, 'lib', 'documents', 'render');
  const packages = fs.realpathSync(path.join(root, 'node_modules'));
  const flags = [
    '--permission',
    ...[here, render, packages].map((folder) => `--allow-fs-read=${folder}`),
    '--allow-worker',
    '--no-warnings',
    '--max-old-space-size=512',
    '--import',
    pathToFileURL(path.join(render, 'extensionless.ts')).href,
  ];
  const script = path.join(here, 'child.ts');
  return spawn(process.execPath, [...flags, script, String(memory), String(time)], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

interface Answer {
  ready: boolean;
  outcome?: ReadingOutcome;
  pieces: Buffer[];
}

async function readAnswer(answer: AsyncIterable<Buffer>, onReady: () => void): Promise<Answer> {
  const pieces: Buffer[] = [];
  let [ready, size] = [false, 0];
  for await (const { kind, bytes } of readFrames(answer)) {
    if (kind === FRAME.READY) {
      ready = true;
      onReady();
    } else if (kind === FRAME.END) {
      return { ready, pieces, outcome: JSON.parse(bytes.toString('utf8')) as ReadingOutcome };
    } else {
      size += bytes.length;
      if (size > ANSWER_LIMIT) break;
      // a copy: the piece is a view into a larger buffer
      pieces.push(Buffer.from(bytes));
    }
  }
  return { ready, pieces };
}

/** Gives each file its pieces: they come in order, and none holds bytes of two. */
function filesOf({ attachments }: MailContent, pieces: readonly Buffer[]): Buffer[][] {
  let next = 0;
  return attachments.map(({ size }) => {
    const own: Buffer[] = [];
    for (let got = 0; got < size && next < pieces.length; next += 1) {
      const piece = pieces[next] ?? Buffer.alloc(0);
      own.push(piece);
      got += piece.length;
    }
    return own;
  });
}

/**
 * Reads a mail in a process of its own, which is ended when it takes more than a set time or memory. A process that dies
 * over a mail means that it cannot be read; one that never got as far as the mail throws, since that says something
 * about this machine and the job should be tried again.
 */
export async function readContent(
  raw: readonly Uint8Array[],
  limits: ReadingLimits = { memory: MEMORY_LIMIT, time: TIME_LIMIT },
): Promise<Reading> {
  const child = startChild(limits);
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
    for (const chunk of raw) input.write(chunk);
    input.end();
    const { ready, outcome, pieces } = await Promise.race([readAnswer(output, onReady), failure]);
    if (!ready) throw new Error('the reading process did not start');
    if (!outcome) return { ok: false, failure: 'stopped' };
    if (!outcome.ok) return { ok: false, failure: 'malformed' };
    return { ok: true, content: outcome.content, files: filesOf(outcome.content, pieces) };
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
