import type { Locator, Page } from '@playwright/test';

const LOAD_PATIENCE_MS = 90_000;

/** A field of the page by its name, or one of its choices by its value. */
export function field(page: Page, name: string, value?: string): Locator {
  const choice = value === undefined ? '' : `[value="${value}"]`;
  return page.locator(`main [name="${name}"]${choice}:not([type=hidden])`).first();
}

/** The button or link that goes on. */
export const primary = (page: Page): Locator => page.locator('main .btn-primary').last();

/** Waits until a page has come whose path ends so, and has everything it shows. */
export async function arrival(page: Page, path: RegExp): Promise<void> {
  await page.waitForURL((url) => path.test(url.pathname), { timeout: LOAD_PATIENCE_MS });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** Fills in a field; a choice is made, a list's entry is selected. */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  const kind = await field(page, name).evaluate((element: HTMLInputElement) => element.type);
  if (kind === 'radio' || kind === 'checkbox') await field(page, name, value).check();
  else if (kind === 'select-one') await field(page, name).selectOption(value);
  else await field(page, name).fill(value);
}

export async function fillAll(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await fill(page, name, value);
}

/** Goes on to the page whose path ends so. */
export async function goOn(page: Page, path: RegExp): Promise<void> {
  await primary(page).click();
  await arrival(page, path);
}

/** Waits until a file of the page has been found good and its first page shows. */
export async function filesAccepted(page: Page): Promise<void> {
  const picture = page.locator('main .file .file-thumb img').first();
  await picture.waitFor({ timeout: LOAD_PATIENCE_MS });
  await picture.evaluate((image: HTMLImageElement) => image.decode());
}

/** Takes away what a development server lays over its pages. */
export const withoutOverlay = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('nextjs-portal')?.remove());
