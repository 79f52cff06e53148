import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page, one line each; empty when nothing. In its legacy mode, for the other one opens a page
 * of its own beside each that it looks at; what they differ in is frames of other origins, of which there are none.
 */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
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
