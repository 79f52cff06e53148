import fs from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

// Letters are drawn as outlines of a font that comes with npm: the machine may have no fonts at all, and a specimen
// must look the same on every one.
const file = createRequire(import.meta.url).resolve(
  '@fontsource/zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff',
);
let loaded: Font | undefined;
const font = (): Font => (loaded ??= opentype.parse(new Uint8Array(fs.readFileSync(file)).buffer));

export interface Placed {
  /** where the baseline begins, y downwards */
  x: number;
  y: number;
  size: number;
  /** degrees, counter-clockwise around the beginning */
  tilt?: number;
}

function turn(command: PathCommand, { x, y, tilt = 0 }: Placed): void {
  const angle = (-tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const around = (px: number, py: number) => [
    x + (px - x) * cos - (py - y) * sin,
    y + (px - x) * sin + (py - y) * cos,
  ];
  if (command.x !== undefined && command.y !== undefined)
    [command.x, command.y] = around(command.x, command.y);
  if (command.x1 !== undefined && command.y1 !== undefined)
    [command.x1, command.y1] = around(command.x1, command.y1);
  if (command.x2 !== undefined && command.y2 !== undefined)
    [command.x2, command.y2] = around(command.x2, command.y2);
}

/** The outlines of a text as the data of an SVG path. */
export function outlinesOf(text: string, placed: Placed): string {
  const path = font().getPath(text, placed.x, placed.y, placed.size);
  if (placed.tilt) for (const command of path.commands) turn(command, placed);
  return path.commands.map(written).join('');
}

/** Every number apart from the next by a space: what readers of paths agree on. */
function written({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return `${type}${numbers.map((number) => number.toFixed(1)).join(' ')}`;
}

/** How wide a text is when drawn as outlines. */
export const outlinesWidth = (text: string, size: number): number => font().getAdvanceWidth(text, size);

/** Breaks a text into lines that fit: between words of Latin script, anywhere in Chinese, always at a line's end. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  return text.split('\n').flatMap((row) => {
    const lines: string[] = [];
    let line = '';
    for (const word of row.match(/[\u0021-\u024f’“”–—]+\s*|\s+|./gu) ?? []) {
      if (line !== '' && !fits(line + word.trimEnd())) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    return [...lines, line.trimEnd()];
  });
}
