import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** One picture and how long it stands. */
export interface Frame {
  file: string;
  seconds: number;
}

/** Players want a frame now and then, also where nothing moves. */
const LONGEST_FRAME = 1;

function* inShortFrames(frames: readonly Frame[]): Generator<Frame> {
  for (const { file, seconds } of frames) {
    const parts = Math.max(1, Math.ceil(seconds / LONGEST_FRAME));
    for (let part = 0; part < parts; part += 1) yield { file, seconds: seconds / parts };
  }
}

/** The list of FFmpeg's concat demuxer; the last picture is named twice, or its time would not count. */
function writeList(frames: readonly Frame[], file: string): void {
  const lines = [...inShortFrames(frames)].map(
    (one) => `file '${one.file}'\nduration ${one.seconds.toFixed(3)}`,
  );
  fs.writeFileSync(file, [...lines, `file '${frames.at(-1)?.file ?? ''}'`, ''].join('\n'));
}

// Pages of text that mostly stand still: few bits do. Every browser in use plays VP9; the pictures of the guides are for others.
const VP9 = ['-c:v', 'libvpx-vp9', '-crf', '48', '-b:v', '0', '-deadline', 'good', '-cpu-used', '1'];
const SCREEN = ['-row-mt', '1', '-tune-content', 'screen', '-g', '240', '-pix_fmt', 'yuv420p'];

interface Film {
  encoder: string;
  frames: readonly Frame[];
  /** the frame that stands for the film before it plays */
  poster: string;
  /** `<folder>/<name>.webm` and `.webp` are made */
  folder: string;
  name: string;
}

/** Makes the files of a film. @throws with the encoder's words when it fails */
export async function encode({ encoder, frames, poster, folder, name }: Film): Promise<void> {
  const list = path.join(path.dirname(poster), `${name}.txt`);
  writeList(frames, list);
  fs.mkdirSync(folder, { recursive: true });
  const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list];
  const output = ['-an', '-vsync', 'vfr', path.join(folder, `${name}.webm`)];
  const run = spawnSync(encoder, [...input, ...VP9, ...SCREEN, ...output], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${name} could not be encoded:\n${run.stderr}`);
  await sharp(poster)
    .webp({ quality: 80, effort: 6 })
    .toFile(path.join(folder, `${name}.webp`));
}
