import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { LOCALES, type Locale } from '../../lib/i18n/locale';
import { DEMO_PASSWORD } from '../../prisma/demo-accounts';
import { browserLaunch } from '../../tests/support/browser';
import type { Environment } from '../machine/child';
import { arrival, fillAll, primary } from '../walk/page-parts';
import { listingsOnSale } from '../walk/listings-on-sale';
import { personOf } from '../walk/people';
import { casesToShow } from './cases-to-show';
import { answerCounterNotice, fileNotice } from './complainant';
import { GuideCamera, SCALE, VIEWPORT } from './guide-camera';
import { proveIdentity, register, registerRight } from './newcomer';
import { counter } from './seller';

interface Options {
  env: Environment;
  /** where the pictures go: <folder>/<guide>/<step>.<locale>.webp */
  folder: string;
  gaveUp: () => boolean;
}

interface Stage extends Options {
  browser: Browser;
  locale: Locale;
}

/** A browser of somebody else's: nothing of the one before is in it. */
async function inNewBrowser(
  stage: Stage,
  act: (camera: GuideCamera, context: BrowserContext) => Promise<void>,
) {
  const { browser, locale, env, folder } = stage;
  const context = await browser.newContext({
    baseURL: env.APP_URL ?? '',
    locale,
    colorScheme: 'light',
    viewport: VIEWPORT,
    deviceScaleFactor: SCALE,
    timezoneId: locale === 'zh-CN' ? 'Asia/Shanghai' : 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    await act(new GuideCamera(await context.newPage(), locale, folder), context);
  } finally {
    await context.close();
  }
}

async function takeInLanguage(stage: Stage): Promise<void> {
  const { env, locale } = stage;
  const person = personOf(locale);
  const databaseUrl = env.DATABASE_URL ?? '';
  const cases = await casesToShow(databaseUrl, person.member);
  await inNewBrowser(stage, async (camera) => {
    await register(camera, person, env.SANDBOX_MAIL_URL ?? '');
    await proveIdentity(camera, person);
    await registerRight(camera, person);
  });
  await inNewBrowser(stage, async (camera) => {
    await camera.page.goto('/sign-in');
    await fillAll(camera.page, { email: person.member, password: DEMO_PASSWORD });
    await primary(camera.page).click();
    await arrival(camera.page, /^\/overview$/);
    await answerCounterNotice(camera, cases.toAnswer);
    await fileNotice(camera, person, await listingsOnSale(databaseUrl, person.marketplace, 3));
  });
  await inNewBrowser(stage, (camera) => counter(camera, cases.door, person));
}

/** Takes every picture of the guides, from the product as it is, in both languages. */
export async function takeGuidePictures(options: Options): Promise<void> {
  const browser = await chromium.launch(await browserLaunch());
  try {
    for (const locale of LOCALES) {
      if (options.gaveUp()) return;
      await takeInLanguage({ ...options, browser, locale });
      console.log(`guides: pictures in ${locale}`);
    }
  } finally {
    await browser.close();
  }
}
