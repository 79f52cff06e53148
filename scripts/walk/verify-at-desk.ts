import type { Browser } from '@playwright/test';
import { MESSAGES } from '../../lib/i18n/messages';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../prisma/demo-accounts';
import { arrival, fill, fillAll, primary } from './page-parts';

const REVIEWER =
  DEMO_ACCOUNTS.find(({ role, locale }) => role === 'REVIEWER' && locale === 'en')?.email ?? '';

/** A reviewer takes up what was submitted and verifies it; `path` is its page at the desk. */
export async function verifyAtDesk(browser: Browser, site: string, path: string): Promise<void> {
  const { start, verdict } = MESSAGES.en.desk;
  const context = await browser.newContext({ baseURL: site, locale: 'en' });
  try {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await fillAll(page, { email: REVIEWER, password: DEMO_PASSWORD });
    await primary(page).click();
    await arrival(page, /^\/desk/);
    await page.goto(path);
    await page.getByRole('main').getByRole('button', { name: start.button }).click();
    await fill(page, 'verdict', 'verify');
    await page.getByRole('main').getByRole('button', { name: verdict.send }).click();
    await page.waitForURL((url) => url.searchParams.has('done'), { timeout: 60_000 });
  } finally {
    await context.close();
  }
}
