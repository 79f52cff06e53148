import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page, one line each; empty when nothing. It is handed to the page once and answers with
 * what is wrong alone: what is right is most of what it knows, and takes longer to tell than to find.
 */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const found = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
      ),
    );
  }, TAGS);
}

/**
 * Shows in `mirror` what a page without scripts shows: its markup under its address, with its styles and without its
 * scripts. Axe is a script itself and cannot run where none may.
 */
async function show(page: Page, mirror: Page): Promise<void> {
  const html = await page.content();
  const body = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<\/?noscript>/g, '');
  const address = page.url();
  await mirror.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await mirror.goto(address);
  await mirror.unroute(address);
}

/** How many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/**
 * Holds a page to what every page must be: nothing for axe to find, one main heading, a title of its own, a language, and
 * no scrolling sideways.
 * @param mirror a page in which scripts run, for one in which none do
 */
export async function checkPage(page: Page, mirror?: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect(page.locator('h1'), `one h1 on ${where}`).toHaveCount(1);
  await expect(page, `title of ${where}`).toHaveTitle(/\S/);
  expect.soft(await overflow(page), `pixels too wide: ${where}`).toBeLessThanOrEqual(0);
  if (mirror) await show(page, mirror);
  expect.soft(await violations(mirror ?? page), `axe on ${where}`).toEqual([]);
}
