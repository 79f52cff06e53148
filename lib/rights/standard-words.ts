import { translator } from '@/lib/i18n/translator';
import { submitterLocale } from '@/lib/identities/standard-words';

/** What a reason says by itself, in a language; empty where the reviewer has to find the words. */
export const rightWords = (locale: string, code: string): string =>
  translator(locale, 'rights')(`reasons.${code}.text` as 'reasons.other.text');

/** A reviewer's verdict with the words of its code, in the complainant's language, where they left none of their own. */
export async function withRightWords<V extends { id: string; code: string; text: string }>(
  verdict: V,
): Promise<V> {
  if (verdict.text !== '') return verdict;
  return { ...verdict, text: rightWords(await submitterLocale(verdict.id, 'right.submitted'), verdict.code) };
}
