import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import { MESSAGES } from '@/lib/i18n/messages';
import crashEn from '@/lib/i18n/messages/en/crash.json';
import crashZh from '@/lib/i18n/messages/zh-CN/crash.json';
import { readMessage } from './read-message';

type Tree = { readonly [key: string]: string | Tree };

function* walk(tree: Tree, path: string): Generator<[key: string, text: string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [path + name, value];
    else yield* walk(value, `${path}${name}.`);
  }
}

const WHOLE: Readonly<Record<Locale, Tree>> = {
  en: { ...MESSAGES.en, crash: crashEn },
  'zh-CN': { ...MESSAGES['zh-CN'], crash: crashZh },
};
/** Every text of a language by its full key. */
const TEXTS = { en: new Map(walk(WHOLE.en, '')), 'zh-CN': new Map(walk(WHOLE['zh-CN'], '')) };

/** A value for a placeholder that its kind accepts. */
const sample = (kind: string) =>
  ({ plural: 2, number: 2, date: new Date(0), time: new Date(0), tag: (words: unknown) => words })[kind] ??
  'x';

describe('the two languages', () => {
  it('have the same keys in the same order', () => {
    expect([...TEXTS['zh-CN'].keys()]).toEqual([...TEXTS.en.keys()]);
  });

  it('ask for the same placeholders and tags', () => {
    const differing = [...TEXTS.en].filter(([key, text]) => {
      const [en, zh] = [readMessage(text), readMessage(TEXTS['zh-CN'].get(key) ?? '')];
      // Chinese has no plural: a number that only chooses between one and many is not needed there
      const missing = [...en].filter(([name, kind]) => kind !== 'plural' && !zh.has(name));
      return missing.length > 0 || [...zh.keys()].some((name) => !en.has(name));
    });
    expect(differing).toEqual([]);
  });

  it('are two: no text was left in the other language', () => {
    // names of people, papers and systems stay what they are
    const untranslated = [...TEXTS['zh-CN']].filter(
      ([key, text]) =>
        !/\p{Script=Han}/u.test(text) &&
        /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(text) &&
        !key.endsWith('.source'),
    );
    const unfinished = [...TEXTS.en].filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'common.languageName',
    );
    expect([...untranslated, ...unfinished]).toEqual([]);
  });
});

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('are ICU messages that the formatter accepts', () => {
    const wrong: string[] = [];
    const onError = (error: Error) => wrong.push(error.message);
    const translator: unknown = createTranslator({ locale, messages: WHOLE[locale] as never, onError });
    const t = translator as { rich: (key: string, values: object) => unknown };
    for (const [key, text] of TEXTS[locale]) {
      const values = [...readMessage(text)].map(([name, kind]) => [name, sample(kind)]);
      t.rich(key, Object.fromEntries(values) as object);
    }
    expect(wrong).toEqual([]);
  });

  it('are not padded, and quote with typographic marks', () => {
    const marks = /"|(?<=\w)'(?=\w)|\.\.\.(?!\w)/;
    const wrong = [...TEXTS[locale]].filter(([, text]) => text.trim() !== text || marks.test(text));
    expect(wrong).toEqual([]);
  });
});
