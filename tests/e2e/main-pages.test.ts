import { test } from '@playwright/test';
import { mainPages, type Reader } from './support/main-pages';
import { readerArrives } from './support/readers';
import type { Manner } from './support/visitor';

const READERS: Reader[] = ['visitor', 'complainant', 'reviewer', 'seller'];
const LOOKS: [name: string, manner: Manner][] = [
  ['in English, in the light, on a desk', { locale: 'en', js: true, width: 1280 }],
  ['in Chinese, in the dark, on a telephone', { locale: 'zh-CN', js: true, width: 390, dark: true }],
];
/** A telephone's narrowest, or a desk's at four times the size (WCAG 2.2, 1.4.10). */
const NARROWEST = 320;

for (const reader of READERS) {
  for (const [name, manner] of LOOKS) {
    test(`every main page of a ${reader} is sound ${name}`, async ({ browser }) => {
      const all = await mainPages();
      const visitor = await readerArrives(browser, manner, reader, all);
      for (const page of all.pages.filter((candidate) => candidate.reader === reader)) {
        await visitor.open(page.path);
        if (manner.width === 390) await visitor.fitsInto(NARROWEST);
      }
      await visitor.leave();
    });
  }
}
