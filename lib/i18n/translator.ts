import { createTranslator } from 'use-intl/core';
import { asLocale } from './locale';
import { MESSAGES, type Messages, type Namespace } from './messages';

type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>;
const made = new Map<string, unknown>();

/**
 * Texts of one namespace outside a page: mails, jobs, form errors. Unknown languages read as `asLocale` says. In a
 * server component use next-intl's `getTranslations`, which knows the reader's language.
 */
export function translator<const N extends Namespace>(locale: string, namespace: N): Translator<N> {
  const known = asLocale(locale);
  const key = `${known}:${namespace}`;
  let found = made.get(key) as Translator<N> | undefined;
  if (!found) {
    found = createTranslator<Messages, N>({ locale: known, messages: MESSAGES[known], namespace });
    made.set(key, found);
  }
  return found;
}
