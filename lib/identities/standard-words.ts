import { asLocale, type Locale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { findSubmitter } from './emails/recipient';

/** What a reason says by itself, in a language; empty where the reviewer has to find the words. */
export const identityWords = (locale: string, code: string): string =>
  translator(locale, 'identity')(`reasons.${code}.text` as 'reasons.other.text');

/** The language of whoever is told about an identity or a right: the account that submitted it. */
export async function submitterLocale(
  chainId: string,
  type: 'identity.submitted' | 'right.submitted',
): Promise<Locale> {
  return asLocale((await findSubmitter(chainId, type))?.locale);
}

/** A reviewer's verdict with the words of its code, in the complainant's language, where they left none of their own. */
export async function withIdentityWords<V extends { id: string; code: string; text: string }>(
  verdict: V,
): Promise<V> {
  if (verdict.text !== '') return verdict;
  return {
    ...verdict,
    text: identityWords(await submitterLocale(verdict.id, 'identity.submitted'), verdict.code),
  };
}
