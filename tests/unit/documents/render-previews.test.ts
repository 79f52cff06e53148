import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MAX_PAGES, PREVIEW_HEIGHT, PREVIEW_PAGES, PREVIEW_WIDTH } from '@/lib/documents/render/limits';
import { REJECTIONS } from '@/lib/documents/render/outcome';
import { renderPreviews, type Rendering } from '@/lib/documents/render/render-previews';
import { pdf, picture, bomb, specimenFile } from './specimens';

async function previewsOf(mimeType: string, file: Buffer): Promise<Buffer[]> {
  const rendering = await renderPreviews(mimeType, [file]);
  if (!rendering.ok) throw new Error(rendering.code);
  return rendering.previews;
}

async function previewOf(mimeType: string, file: Buffer) {
  const [preview = Buffer.alloc(0)] = await previewsOf(mimeType, file);
  const { data, info } = await sharp(preview).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  return { ...(await sharp(preview).metadata()), at };
}

describe('previews of pictures', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('show a %s as it is, not enlarged', async (format) => {
    const preview = await previewOf(`image/${format}`, await picture(format));
    expect(preview).toMatchObject({ format: 'webp', width: 64, height: 48 });
    const [red = 0, , blue = 255] = preview.at(8, 24);
    expect(red - blue).toBeGreaterThan(100);
    expect(Math.min(...preview.at(56, 24))).toBeGreaterThan(245);
  });

  it('show a HEIC', async () => {
    const preview = await previewOf('image/heic', specimenFile('specimen.heic'));
    expect(preview).toMatchObject({ format: 'webp', width: 320, height: 240 });
    const [red = 0, , blue = 255] = preview.at(80, 60);
    expect(red - blue).toBeGreaterThan(100);
  });

  it('stand upright and carry nothing but pixels', async () => {
    const secrets = { IFD0: { Artist: 'Somebody', Copyright: 'Somewhere' } };
    const turned = await sharp(await picture('jpeg'))
      .withMetadata({ orientation: 6 })
      .withExif(secrets)
      .toBuffer();
    const lying = await sharp(turned).withMetadata({ orientation: 6 }).toBuffer();
    const preview = await previewOf('image/jpeg', lying);
    expect(preview).toMatchObject({ width: 48, height: 64 });
    expect([preview.exif, preview.icc, preview.xmp]).toEqual([undefined, undefined, undefined]);
  });

  it('lie on white where the picture is transparent', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect((await previewOf('image/png', clear)).at(10, 10)).toEqual([255, 255, 255]);
  });

  it('are at most as large as a screen needs', async () => {
    const wide = await previewOf('image/png', await picture('png', 3000, 30));
    expect(wide.width).toBe(PREVIEW_WIDTH);
    const tall = await previewOf('image/png', await picture('png', 30, 6000));
    expect(tall.height).toBe(PREVIEW_HEIGHT);
  });

  it.each([
    ['one that unpacks to 101 megapixels', 'image/png', () => bomb(10_100, 10_000), 'too_many_pixels'],
    [
      'one of which the end is missing',
      'image/png',
      async () => (await bomb(500, 500)).subarray(0, -300),
      'broken',
    ],
    [
      'one that is cut in half',
      'image/heic',
      async () => specimenFile('specimen.heic').subarray(0, 1200),
      'broken',
    ],
  ])('are refused for %s', async (_name, mimeType, make, code) => {
    expect(await renderPreviews(mimeType, [await make()])).toEqual({ ok: false, code });
  });
});

describe('previews of PDFs', () => {
  it('show every page up to a number, and count them all', async () => {
    const rendering = await renderPreviews('application/pdf', [await pdf({ pages: PREVIEW_PAGES + 3 })]);
    expect(rendering).toMatchObject({ ok: true, pageCount: PREVIEW_PAGES + 3 });
    expect(rendering.ok && rendering.previews.length).toBe(PREVIEW_PAGES);
  });

  it('keep the shape of the page', async () => {
    const [page = Buffer.alloc(0)] = await previewsOf('application/pdf', await pdf());
    expect(await sharp(page).metadata()).toMatchObject({ width: PREVIEW_WIDTH, height: 933 });
    const [banner = Buffer.alloc(0)] = await previewsOf(
      'application/pdf',
      await pdf({ width: 20, height: 14_000 }),
    );
    expect(await sharp(banner).metadata()).toMatchObject({ width: 6, height: PREVIEW_HEIGHT });
  });

  it('are made of what opens without a password, whatever else it forbids', async () => {
    expect(await previewsOf('application/pdf', specimenFile('no-changes-allowed.pdf'))).toHaveLength(1);
  });

  it.each([
    ['a password', async () => specimenFile('password.pdf'), 'encrypted'],
    ['no more than a beginning', async () => Buffer.from('%PDF-1.7\n'), 'broken'],
    ['too many pages', () => pdf({ pages: MAX_PAGES + 1 }), 'too_many_pages'],
  ])('are refused for %s', async (_name, make, code) => {
    expect(await renderPreviews('application/pdf', [await make()])).toEqual({ ok: false, code });
  });
});

describe('the process that renders', () => {
  it('is ended when it takes too long', async () => {
    const limits = { memory: 1e12, time: 1 };
    expect(await renderPreviews('application/pdf', [await pdf({ pages: 20 })], limits)).toMatchObject({
      ok: false,
    });
  });

  it('is ended when it takes too much memory', async () => {
    const limits = { memory: 1, time: 20_000 };
    expect(await renderPreviews('application/pdf', [await pdf({ pages: 20 })], limits)).toMatchObject({
      ok: false,
    });
  });

  it('takes several files at once', async () => {
    const files = await Promise.all([1, 2, 3, 4].map((pages) => pdf({ pages })));
    const renderings = await Promise.all(files.map((file) => renderPreviews('application/pdf', [file])));
    expect(renderings.map((rendering) => rendering.ok && rendering.pageCount)).toEqual([1, 2, 3, 4]);
  });
});

/** Damaged in many ways: bytes cut off, overwritten or repeated, by a fixed rule so that every run sees the same. */
function* damaged(file: Buffer): Generator<Buffer> {
  for (const part of [0.3, 0.7, 0.95]) yield file.subarray(0, Math.floor(file.length * part));
  for (const step of [97, 31]) {
    const copy = Buffer.from(file);
    for (let at = 64; at < copy.length; at += step) copy[at] = (at * 7) % 256;
    yield copy;
  }
}

const isNamed = (rendering: Rendering) =>
  rendering.ok ? rendering.previews.length > 0 : REJECTIONS.includes(rendering.code);

describe('hostile files', () => {
  it('of our own making end in a named state', async () => {
    const types = {
      'application/pdf': await pdf({ pages: 2 }),
      'image/jpeg': await picture('jpeg', 640, 480),
      'image/png': await picture('png', 640, 480),
      'image/webp': await picture('webp', 640, 480),
      'image/heic': specimenFile('specimen.heic'),
    };
    for (const [type, file] of Object.entries(types)) {
      for (const copy of damaged(file)) expect(isNamed(await renderPreviews(type, [copy]))).toBe(true);
    }
  }, 60_000);
});
