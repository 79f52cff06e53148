import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { DEMO_PASSWORD } from '../../prisma/demo-accounts';
import { browserLaunch } from '../../tests/support/browser';
import type { Environment } from '../machine/child';
import { compress } from './compress';
import { findPages, type PageToShow } from './find-pages';
import { openSellerDoor } from './seller-door';

const LOCALES = ['en', 'zh-CN'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 390] as const;
/** What is further down is left out: a picture is to be looked at, not scrolled. */
const HEIGHTS: Record<(typeof WIDTHS)[number], number> = { 1280: 1000, 390: 1400 };

interface Look {
  locale: (typeof LOCALES)[number];
  theme: (typeof THEMES)[number];
  width: (typeof WIDTHS)[number];
}

const LOOKS: Look[] = LOCALES.flatMap((locale) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ locale, theme, width }))),
);

/** Cookies of each account that has signed in. */
const signedIn = new Map<string, Cookies>();
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

async function signIn(context: BrowserContext, email: string): Promise<void> {
  const known = signedIn.get(email);
  if (known) return context.addCookies(known);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', DEMO_PASSWORD);
  await page.click('main [type=submit]');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
  signedIn.set(email, await context.cookies());
}

/** Lets a browser be the reader; gives where the page is for them. */
async function become(context: BrowserContext, { reader, path: usual }: PageToShow): Promise<string> {
  if (reader.kind === 'account') await signIn(context, reader.email);
  return reader.kind === 'seller' ? openSellerDoor(context, reader.accessId) : usual;
}

async function picture(browser: Browser, base: string, shown: PageToShow, look: Look): Promise<Buffer> {
  const { locale, theme, width } = look;
  const context = await browser.newContext({
    baseURL: base,
    locale,
    colorScheme: theme,
    viewport: { width, height: HEIGHTS[width] },
    timezoneId: locale === 'zh-CN' ? 'Asia/Shanghai' : 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    const address = await become(context, shown);
    // signing in brings the account's own language; the picture has another
    await context.addCookies([{ name: 'locale', value: locale, url: base }]);
    const page = await context.newPage();
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status() ?? 'nothing'}`);
    await page.evaluate(() => document.fonts.ready);
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(full, HEIGHTS[width]) };
    return await page.screenshot({ clip, fullPage: true });
  } finally {
    await context.close();
  }
}

export interface Screenshots {
  env: Environment;
  /** emptied of pictures first */
  folder: string;
  gaveUp: () => boolean;
}

/** Takes a picture of each main page in both languages, both themes and both widths. */
export async function takeScreenshots({ env, folder, gaveUp }: Screenshots): Promise<void> {
  const pages = await findPages(env.DATABASE_URL ?? '');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder)) if (name.endsWith('.png')) fs.rmSync(path.join(folder, name));
  const browser = await chromium.launch(await browserLaunch());
  try {
    for (const shown of pages) {
      for (const look of LOOKS) {
        if (gaveUp()) return;
        const { locale, theme, width } = look;
        const file = path.join(folder, `${shown.name}-${locale}-${theme}-${width}.png`);
        fs.writeFileSync(file, await compress(await picture(browser, env.APP_URL ?? '', shown, look)));
      }
      console.log(`${shown.name}: ${LOOKS.length} pictures`);
    }
  } finally {
    await browser.close();
  }
}
