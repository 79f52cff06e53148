import heicDecode from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { MAX_HEIC_PIXELS, MAX_PIXELS, PREVIEW_HEIGHT, PREVIEW_WIDTH } from './limits';
import { Unrenderable } from './outcome';

// one picture at a time in a process that ends with it: a cache or a second thread would only cost memory
sharp.cache(false);
sharp.concurrency(1);

/** A WebP that fits the preview's frame, without anything the original carried besides its pixels. */
export function toPreview(image: Sharp): Promise<Buffer> {
  return image
    .resize({
      width: PREVIEW_WIDTH,
      height: PREVIEW_HEIGHT,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
}

async function refuseTooLarge(bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MAX_PIXELS) throw new Unrenderable('too_many_pixels');
}

/** JPEG, PNG and WebP: upright as the camera meant it, the first frame if it moves. */
export async function renderImage(bytes: Buffer): Promise<Buffer> {
  await refuseTooLarge(bytes);
  return toPreview(
    sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true }).autoOrient(),
  );
}

/** HEIC and HEIF, which sharp's prebuilt library does not read. */
export async function renderHeic(bytes: Buffer): Promise<Buffer> {
  const images = await heicDecode.all({ buffer: bytes });
  const [first] = images;
  if (!first) throw new Unrenderable('broken');
  if (first.width * first.height > MAX_HEIC_PIXELS) throw new Unrenderable('too_many_pixels');
  const { width, height, data } = await first.decode();
  images.dispose();
  return toPreview(sharp(data, { raw: { width, height, channels: 4 } }));
}
