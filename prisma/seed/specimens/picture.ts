import sharp from 'sharp';
import { outlinesOf, outlinesWidth, type Placed } from './outlines';

/** A piece of SVG that needs no fonts. */
export type Drawn = string;

/** Text in a picture. `fit`: made smaller until it is no wider than this. */
export function letters(text: string, placed: Placed & { fill?: string; fit?: number }): Drawn {
  const { fill = '#1b1a17', fit = Infinity } = placed;
  const size = Math.min(placed.size, (placed.size * fit) / Math.max(1, outlinesWidth(text, placed.size)));
  return `<path fill="${fill}" d="${outlinesOf(text, { ...placed, size })}"/>`;
}

export const block = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  rounding = 0,
): Drawn => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rounding}" fill="${fill}"/>`;

/** A JPEG of what is drawn, saying that it is a specimen. The same drawing has the same bytes. */
export async function asPhotograph(width: number, height: number, drawn: readonly Drawn[]): Promise<Buffer> {
  const size = Math.round(width / 7);
  const word = outlinesOf('SPECIMEN', { x: width * 0.14, y: height * 0.86, size, tilt: 24 });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}
<path d="${word}" fill="#c2410c" fill-opacity="0.16"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}
