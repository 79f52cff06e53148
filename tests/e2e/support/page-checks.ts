import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, one line each; empty when nothing. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim()}`),
  );
}

/** How many pixels a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/**
 * Holds a page to what every page must be: nothing for axe to find, one main heading, a title of its own, a language, and
 * no scrolling sideways.
 */
export async function checkPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect(page.locator('h1'), `one h1 on ${where}`).toHaveCount(1);
  expect(await page.title(), `title of ${where}`).not.toBe('');
  expect.soft(await overflow(page), `pixels too wide: ${where}`).toBeLessThanOrEqual(0);
  expect.soft(await violations(page), `axe on ${where}`).toEqual([]);
}
