import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import type { Namespace } from '@/lib/i18n/messages';
import { checkPage, overflow } from './page-checks';
import type { Specimen } from './specimens';
import { words } from './words';

/** How somebody visits the site. */
export interface Manner {
  locale: Locale;
  /** whether scripts run in their browser */
  js: boolean;
  width?: number;
  dark?: boolean;
}

function contextOptions({ locale, width = 1280, dark = false }: Manner) {
  return {
    locale,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: locale === 'zh-CN' ? 'Asia/Shanghai' : 'Europe/Berlin',
  } as const;
}

/** Somebody with a browser of their own: finds things by the names and words they have, in their language. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly manner: Manner,
    /** where axe runs for somebody without scripts */
    private readonly mirror: Page | undefined,
  ) {}

  static async arrive(browser: Browser, manner: Manner): Promise<Visitor> {
    const context = await browser.newContext({ ...contextOptions(manner), javaScriptEnabled: manner.js });
    const page = await context.newPage();
    // what a script throws is a fault of the page, whatever it looks like
    page.on('pageerror', (error) => {
      throw error;
    });
    const mirror = manner.js ? undefined : await browser.newContext(contextOptions(manner));
    return new Visitor(page, manner, await mirror?.newPage());
  }

  words<const N extends Namespace>(namespace: N) {
    return words(this.manner.locale, namespace);
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The path of the page they are on. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  private check(): Promise<void> {
    return checkPage(this.page, this.mirror);
  }

  /** Opens a page and holds it to what every page must be. */
  async open(path: string): Promise<void> {
    const answer = await this.page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await this.check();
  }

  /** Opens a page that does not exist for them. */
  async findsNothingAt(path: string): Promise<void> {
    const answer = await this.page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }

  /** Reads on in a language, whatever the account's own is. */
  async readIn(locale: Locale): Promise<void> {
    await this.page.context().addCookies([{ name: 'locale', value: locale, url: process.env.APP_URL ?? '' }]);
  }

  /** Makes the window narrower and expects the page not to scroll sideways in it. */
  async fitsInto(width: number): Promise<void> {
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width, height: 900 });
    expect
      .soft(await overflow(this.page), `pixels too wide at ${width}: ${this.path}`)
      .toBeLessThanOrEqual(0);
    if (size) await this.page.setViewportSize(size);
  }

  /** Expects to have come to a page and holds it to what every page must be. */
  async comesTo(path: RegExp): Promise<void> {
    await this.page.waitForURL((url) => path.test(url.pathname));
    await this.check();
  }

  /** Fills in a field by its name, which forms and their schemas share; a choice is made by its value. */
  async fill(name: string, value: string): Promise<void> {
    const field = this.main.locator(`[name="${name}"]:not([type=hidden])`);
    const kind = await field.first().evaluate((element: HTMLInputElement) => element.type);
    if (kind === 'radio' || kind === 'checkbox')
      return field.and(this.page.locator(`[value="${value}"]`)).check();
    if (kind === 'select-one') await field.selectOption(value);
    else await field.fill(value);
  }

  async fillAll(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.fill(name, value);
  }

  /** Makes the first choice of those there are; none where nothing is asked. */
  async chooseFirst(): Promise<void> {
    const choices = this.main.getByRole('radio');
    if ((await choices.count()) > 0) await choices.first().check();
  }

  /** Checks every box of a group. */
  async agreeToAll(name: string): Promise<void> {
    for (const box of await this.main.locator(`[name="${name}"]`).all()) await box.check();
  }

  /** Presses the button of the page that says so. */
  async press(label: string, { exact = true }: { exact?: boolean } = {}): Promise<void> {
    await this.main.getByRole('button', { name: label, exact }).click();
  }

  /** Expects to read this. */
  async sees(text: string | RegExp): Promise<void> {
    await expect(this.main.getByText(text, { exact: true }).first()).toBeVisible();
  }

  /** Expects the address to say this of the page, and holds the page to what every page must be. */
  async comesWith(parameter: string): Promise<void> {
    await this.page.waitForURL((url) => url.searchParams.has(parameter));
    await this.check();
  }

  /** Follows the link of the page that says so. */
  async follow(label: string | RegExp): Promise<void> {
    await this.main.getByRole('link', { name: label }).first().click();
  }

  /** Adds files where the page takes some, and waits until they have been found good. */
  async upload(...files: Specimen[]): Promise<void> {
    const t = this.words('common');
    await this.main.locator('input[type=file]').setInputFiles(files);
    if (!this.manner.js) await this.press(t('files.send'));
    for (const { name } of files) {
      const good = this.main.getByRole('link', { name: t('files.openWhat', { name }) });
      // without scripts a page does not renew itself
      const look = async () => {
        if (!this.manner.js) await this.page.reload();
        return good.isVisible();
      };
      await expect.poll(look, { timeout: 60_000, message: `${name} is good` }).toBe(true);
    }
  }

  async leave(): Promise<void> {
    await this.page.context().close();
    await this.mirror?.context().close();
  }
}
