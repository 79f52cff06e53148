import { expect, type Page, test } from '@playwright/test';
import { mainPages, type Reader } from './support/main-pages';
import { readerArrives } from './support/readers';

/**
 * Bytes of JavaScript a page may bring along, compressed as `next start` does it (gzip). React and Next themselves are 136
 * kB of every page; see docs/decisions/0021-what-pages-weigh.md.
 */
const LIMITS: Record<Reader, number> = {
  visitor: 150_000,
  complainant: 150_000,
  reviewer: 150_000,
  seller: 151_000,
};

/** Opens a page and adds up the scripts it loads, as they come over the network. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  page.removeAllListeners('requestfinished');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const reader of Object.keys(LIMITS) as Reader[]) {
  test(`no page of a ${reader} loads more than ${LIMITS[reader] / 1000} kB of JavaScript`, async ({
    browser,
  }) => {
    const all = await mainPages();
    const visitor = await readerArrives(browser, { locale: 'en', js: true }, reader, all);
    const session = await visitor.page.context().storageState();
    const heavy: string[] = [];
    for (const { path } of all.pages.filter((candidate) => candidate.reader === reader)) {
      // a browser without a cache: what one page has loaded must not make the next one light
      const context = await browser.newContext({ storageState: session });
      const bytes = await scriptBytes(await context.newPage(), path);
      expect(bytes, `scripts of ${path}`).toBeGreaterThan(10_000);
      if (bytes > LIMITS[reader]) heavy.push(`${path}: ${bytes} bytes`);
      await context.close();
    }
    expect(heavy).toEqual([]);
    await visitor.leave();
  });
}
