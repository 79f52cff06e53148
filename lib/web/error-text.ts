import { getLocale } from 'next-intl/server';
import { translator } from '@/lib/i18n/translator';
import { log } from '@/lib/platform/log';

/** Sentences for keys of the errors messages, in the reader's language. A key without one is our mistake, and logged. */
export async function errorText(): Promise<(key: string) => string> {
  const t = translator(await getLocale(), 'errors');
  return (key) => {
    const known = key as 'invalid';
    if (t.has(known)) return t(known);
    log.error({ key }, 'no sentence for this error');
    return t('invalid');
  };
}

/** The sentences for some keys, in the reader's language: what a form needs that checks fields in the browser. */
export async function errorSentences<K extends string>(keys: readonly K[]): Promise<Record<K, string>> {
  const say = await errorText();
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}
