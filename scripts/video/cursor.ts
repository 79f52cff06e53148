import sharp, { type OverlayOptions } from 'sharp';

export interface Point {
  x: number;
  y: number;
}

const ARROW = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="34" viewBox="0 0 24 24">
    <path d="M4 2 20 13.2l-7 .9 4.2 7-2.8 1.6-4.1-7.1L5.5 20Z" fill="#1b1a17" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/>
  </svg>`,
);
/** Pixels from the picture's corner to the arrow's tip. */
const TIP = 4;
const RING_SIZE = 72;

const ring = (grown: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${RING_SIZE}" height="${RING_SIZE}">
      <circle cx="36" cy="36" r="${12 + 20 * grown}" fill="none" stroke="#b4400a" stroke-width="4" opacity="${1 - 0.7 * grown}"/>
    </svg>`,
  );

const clamp = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

/** Draws the pointer onto a picture of the page, with a ring that grows from 0 to 1 where it is pressed. */
export async function withPointer(page: Buffer, at: Point, pressed?: number): Promise<Buffer> {
  const image = sharp(page);
  const { width = 0, height = 0 } = await image.metadata();
  const layers: OverlayOptions[] = [];
  if (pressed !== undefined) {
    const half = RING_SIZE / 2;
    const place = {
      left: clamp(at.x - half, width - RING_SIZE),
      top: clamp(at.y - half, height - RING_SIZE),
    };
    layers.push({ input: ring(pressed), ...place });
  }
  layers.push({ input: ARROW, left: clamp(at.x - TIP, width - 34), top: clamp(at.y - TIP, height - 34) });
  return image.composite(layers).png({ compressionLevel: 1 }).toBuffer();
}
