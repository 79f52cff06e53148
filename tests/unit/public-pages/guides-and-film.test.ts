import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { GUIDES, PICTURE_SIZE, pictureFile, stepsOf } from '@/app/(public)/guides/guide-list';
import { captionsFile, SCENES, VIDEO_SIZE, videoFile } from '@/app/(public)/tutorials/video-files';
import { LOCALES } from '@/lib/i18n/locale';
import { captions } from '@/scripts/video/captions';
import { cues } from '@/scripts/video/scenes';

const folder = path.resolve(import.meta.dirname, '../../../public');
const file = (address: string) => path.join(folder, address);

/** The pictures the guides show, in every language. */
const PICTURES = LOCALES.flatMap((locale) =>
  GUIDES.flatMap(({ slug }) =>
    stepsOf(slug, locale).flatMap(({ alt }, index) => (alt ? [pictureFile(slug, index + 1, locale)] : [])),
  ),
);

describe('the guides', () => {
  it('have the same steps with pictures in every language', () => {
    for (const { slug } of GUIDES) {
      const [first, ...others] = LOCALES.map((locale) => stepsOf(slug, locale).map(({ alt }) => !!alt));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it.each(PICTURES)('%s is there, as large as its page says, and light', async (address) => {
    const { width, height } = await sharp(file(address)).metadata();
    expect({ width, height }).toEqual(PICTURE_SIZE);
    expect(fs.statSync(file(address)).size).toBeLessThan(90_000);
  });

  it('have no pictures that nobody shows', () => {
    const all = fs.readdirSync(file('guides'), { recursive: true, encoding: 'utf8' });
    const found = all.filter((name) => name.endsWith('.webp')).map((name) => `/guides/${name}`);
    expect(found.toSorted()).toEqual(PICTURES.toSorted());
  });
});

describe('the film', () => {
  it.each(LOCALES)('in %s is light, and has a picture to stand for it', async (locale) => {
    expect(fs.statSync(file(videoFile(locale, 'webm'))).size).toBeLessThan(2_000_000);
    expect(await sharp(file(videoFile(locale, 'webp'))).metadata()).toMatchObject(VIDEO_SIZE);
  });

  it.each(LOCALES)('has captions in %s that are the texts of the transcript', (locale) => {
    expect(fs.readFileSync(file(captionsFile(locale)), 'utf8')).toBe(captions(locale));
  });

  it('shows each scene when the transcript says', () => {
    expect(SCENES).toEqual(Object.entries(cues()).map(([scene, [from]]) => ({ scene, from })));
  });
});
