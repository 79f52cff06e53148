import fs from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages, Namespace } from '@/lib/i18n/messages';

const folder = path.resolve(import.meta.dirname, '../../../lib/i18n/messages');

function readMessages(locale: Locale): Messages {
  const files = fs.readdirSync(path.join(folder, locale));
  const entries = files.map((file) => {
    const text = fs.readFileSync(path.join(folder, locale, file), 'utf8');
    return [path.basename(file, '.json'), JSON.parse(text)] as const;
  });
  return Object.fromEntries(entries) as Messages;
}

// Playwright loads modules as Node does, which wants import attributes for JSON that TypeScript elsewhere does not.
const messages: Record<Locale, Messages> = { en: readMessages('en'), 'zh-CN': readMessages('zh-CN') };

/** The product's own texts in a language, so that tests find things by what people read and follow when it changes. */
export function words<const N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace });
}
