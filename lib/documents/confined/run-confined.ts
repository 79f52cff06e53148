import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { FRAME, readFrames } from './frames';

/** Milliseconds until the process must have loaded its libraries; a busy machine may need most of it. */
const START_LIMIT = 60_000;
/** Bytes of pieces at most. */
const ANSWER_LIMIT = 64 * 1024 * 1024;

/** What one input may take: bytes of memory, milliseconds of time. */
export interface ConfinedLimits {
  memory: number;
  time: number;
}

export interface ConfinedProgram {
  /** its folder, as the names on the way from the project's root; its script is `child.ts` */
  folder: readonly string[];
  /** what it is told before its limits */
  words?: readonly string[];
  /** megabytes of JavaScript objects */
  heap: number;
  /** whether it loads compiled libraries */
  addons?: boolean;
}

export interface ConfinedAnswer<Outcome> {
  /** absent when the process died before its answer was whole */
  outcome?: Outcome;
  pieces: Buffer[];
}

/**
 * It may read the program and nothing else, write nothing, and start and reach nothing (Node's permission model); it is
 * told no secret, for its environment is empty. Native libraries could get past that, PDFium and libheif are none.
 */
function startChild(
  { folder, words = [], heap, addons }: ConfinedProgram,
  limits: ConfinedLimits,
): ChildProcess {
  const root = process.cwd();
  const [own, shared] = [path.join(root, ...folder), path.join(root, 'lib', 'documents', 'confined')];
  const packages = fs.realpathSync(path.join(root, 'node_modules'));
  const flags = [
    '--permission',
    ...[own, shared, packages].map((readable) => `--allow-fs-read=${readable}`),
    ...(addons ? ['--allow-addons'] : []),
    '--allow-worker',
    '--no-warnings',
    `--max-old-space-size=${heap}`,
    '--import',
    pathToFileURL(path.join(shared, 'extensionless.ts')).href,
  ];
  const told = [...words, String(limits.memory), String(limits.time)];
  return spawn(process.execPath, [...flags, path.join(own, 'child.ts'), ...told], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

async function readAnswer<Outcome>(
  answer: AsyncIterable<Buffer>,
  onReady: () => void,
): Promise<ConfinedAnswer<Outcome> & { ready: boolean }> {
  const pieces: Buffer[] = [];
  let [ready, size] = [false, 0];
  for await (const { kind, bytes } of readFrames(answer)) {
    if (kind === FRAME.READY) {
      ready = true;
      onReady();
    } else if (kind === FRAME.END) {
      return { ready, pieces, outcome: JSON.parse(bytes.toString('utf8')) as Outcome };
    } else {
      size += bytes.length;
      if (size > ANSWER_LIMIT) break;
      // a copy: the piece is a view into a larger buffer
      pieces.push(Buffer.from(bytes));
    }
  }
  return { ready, pieces };
}

/**
 * Has a program of ours read what a stranger sent in a process of its own, which is ended when it takes more than a set
 * time or memory. One that dies over its input leaves no outcome; one that never got as far throws, since that says
 * something about this machine and the job should be tried again.
 */
export async function runConfined<Outcome>(
  program: ConfinedProgram,
  input: readonly Uint8Array[],
  limits: ConfinedLimits,
): Promise<ConfinedAnswer<Outcome>> {
  const child = startChild(program, limits);
  const [stdin, , , output] = child.stdio as [Writable, null, null, Readable, null];
  const failure = new Promise<never>((_, reject) => child.once('error', reject));
  let timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT);
  const onReady = () => {
    clearTimeout(timer);
    // the process watches itself; this is for when it cannot
    timer = setTimeout(() => child.kill('SIGKILL'), limits.time + 2_000);
  };
  // a child that ends early does not read its input to the end; how it ended says all there is to say
  stdin.on('error', () => undefined);
  try {
    for (const chunk of input) stdin.write(chunk);
    stdin.end();
    const { ready, ...answer } = await Promise.race([readAnswer<Outcome>(output, onReady), failure]);
    if (!ready) throw new Error(`the process of ${program.folder.join('/')} did not start`);
    return answer;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
