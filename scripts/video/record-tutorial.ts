import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { LOCALES, type Locale } from '../../lib/i18n/locale';
import { browserLaunch } from '../../tests/support/browser';
import type { Environment } from '../machine/child';
import { personOf } from '../walk/people';
import { actAccount } from './act-account';
import { actFile } from './act-file';
import { actVerify } from './act-verify';
import { captions } from './captions';
import { encode } from './encode';
import { FilmCamera, SCALE, VIEWPORT } from './film-camera';
import { cues } from './scenes';

interface Recording {
  env: Environment;
  /** an FFmpeg */
  encoder: string;
  /** for the single pictures */
  workFolder: string;
  /** of the project: public/video and the times the transcript shows are written there */
  root: string;
  gaveUp: () => boolean;
}

async function film(browser: Browser, locale: Locale, { env, workFolder }: Recording): Promise<FilmCamera> {
  const folder = path.join(workFolder, `film-${locale}`);
  fs.mkdirSync(folder, { recursive: true });
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
    const camera = new FilmCamera(await context.newPage(), folder);
    const stage = { camera, person: personOf(locale), browser, env };
    await actAccount(stage);
    await actVerify(stage);
    await actFile(stage);
    return camera;
  } finally {
    await context.close();
  }
}

/** Records the tutorial in both languages, encodes it, and writes its captions and the times of its scenes. */
export async function recordTutorial(recording: Recording): Promise<void> {
  const { encoder, root, gaveUp } = recording;
  const folder = path.join(root, 'public', 'video');
  const browser = await chromium.launch(await browserLaunch());
  try {
    for (const locale of LOCALES) {
      if (gaveUp()) return;
      const { frames } = await film(browser, locale, recording);
      const poster = frames[0]?.file ?? '';
      await encode({ encoder, frames, poster, folder, name: `first-notice.${locale}` });
      fs.writeFileSync(path.join(folder, `first-notice.${locale}.vtt`), captions(locale));
      console.log(`first-notice.${locale}: ${frames.length} pictures`);
    }
  } finally {
    await browser.close();
  }
  const times = path.join(root, 'app', '(public)', 'tutorials', 'cues.json');
  const lines = Object.entries(cues()).map(([scene, [from, to]]) => `  "${scene}": [${from}, ${to}]`);
  fs.writeFileSync(times, `{\n${lines.join(',\n')}\n}\n`);
}
