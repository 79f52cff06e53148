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
