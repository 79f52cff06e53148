import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Locale } from '../../lib/i18n/locale';
import { withoutOverlay } from '../walk/page-parts';

/** Pixels of the page, and how many of the picture each is: 1200 × 900, as the guides' pages say. */
export const VIEWPORT = { width: 800, height: 600 } as const;
export const SCALE = 1.5;

/** Takes the pictures of the guides in one language. */
export class GuideCamera {
  constructor(
    readonly page: Page,
    private readonly locale: Locale,
    private readonly folder: string,
  ) {}

  /** Takes the picture of a guide's step: the top of the page, or from `from` on. */
  async shoot(guide: string, step: number, from?: string): Promise<void> {
    const { page } = this;
    await withoutOverlay(page);
    await page.evaluate((selector) => {
      (document.activeElement as HTMLElement | null)?.blur();
      const top = selector ? document.querySelector(selector)?.getBoundingClientRect().top : undefined;
      window.scrollTo(0, top === undefined ? 0 : window.scrollY + top - 24);
    }, from);
    const png = await page.screenshot({ animations: 'disabled' });
    const file = path.join(this.folder, guide, `${step}.${this.locale}.webp`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await sharp(png).webp({ quality: 80, effort: 6 }).toFile(file);
  }
}
