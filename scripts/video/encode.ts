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

// Pages of text: few bits are enough where nothing moves. The second encoding is for players that do not know the first.
const ENCODINGS = {
  webm: [
    '-c:v',
    'libvpx-vp9',
    '-crf',
    '36',
    '-b:v',
    '0',
    '-deadline',
    'good',
    '-cpu-used',
    '2',
    '-row-mt',
    '1',
  ],
  mp4: ['-c:v', 'libx264', '-crf', '27', '-preset', 'slow', '-tune', 'animation', '-movflags', '+faststart'],
} as const;

interface Film {
  encoder: string;
  frames: readonly Frame[];
  /** the frame that stands for the film before it plays */
  poster: string;
  /** `<folder>/<name>.webm`, `.mp4` and `.webp` are made */
  folder: string;
  name: string;
}

/** Makes the files of a film. @throws with the encoder's words when it fails */
export async function encode({ encoder, frames, poster, folder, name }: Film): Promise<void> {
  const list = path.join(path.dirname(poster), `${name}.txt`);
  writeList(frames, list);
  fs.mkdirSync(folder, { recursive: true });
  for (const [ending, options] of Object.entries(ENCODINGS)) {
    const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list];
    const output = [
      '-an',
      '-vsync',
      'vfr',
      '-g',
      '120',
      '-pix_fmt',
      'yuv420p',
      path.join(folder, `${name}.${ending}`),
    ];
    const run = spawnSync(encoder, [...input, ...options, ...output], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${name}.${ending} could not be encoded:\n${run.stderr}`);
  }
  await sharp(poster)
    .webp({ quality: 80, effort: 6 })
    .toFile(path.join(folder, `${name}.webp`));
}
