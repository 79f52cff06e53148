import sharp from 'sharp';

/** Bytes one picture may have: a clone should not wait for them. */
const LIMIT = 180_000;
const COLOURS = [128, 64, 32, 16];

/** A PNG of few colours, as few as it takes to be small. */
export async function compress(png: Buffer): Promise<Buffer> {
  let smallest = png;
  for (const colours of COLOURS) {
    smallest = await sharp(png).png({ palette: true, colours, effort: 10, dither: 0.6 }).toBuffer();
    if (smallest.length <= LIMIT) break;
  }
  return smallest;
}
