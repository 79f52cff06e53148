import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** FFmpeg as npm has it, for the usual machines. Fetched on demand: only recording needs it, and it is 68 MB. */
const PACKAGE = '@ffmpeg-installer/ffmpeg@1.1.0';

const runs = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;

/** The program inside the packages, which is in the one for this kind of machine. */
function programIn(folder: string): string | undefined {
  const scope = path.join(folder, 'node_modules', '@ffmpeg-installer', `${process.platform}-${process.arch}`);
  return ['ffmpeg', 'ffmpeg.exe'].map((name) => path.join(scope, name)).find((file) => fs.existsSync(file));
}

function fetchFromNpm(): string {
  const folder = path.join(os.tmpdir(), 'ipp-encoder');
  const known = programIn(folder);
  if (known && runs(known)) return known;
  console.log(`Fetching the encoder (${PACKAGE})…`);
  fs.mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', ['install', ...options, PACKAGE], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const program = programIn(folder);
  if (program) fs.chmodSync(program, 0o755);
  if (!program || !runs(program))
    throw new Error(`No encoder: install ffmpeg, or see why npm cannot fetch ${PACKAGE}.`);
  return program;
}

/** An FFmpeg that runs: the machine's own, else the one from npm. @throws when neither can be had */
export const findEncoder = (): string => (runs('ffmpeg') ? 'ffmpeg' : fetchFromNpm());
