import { asLocale, type Locale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';

/** What a reason says by itself, in a language; empty where the reviewer has to find the words. */
export const letterWords = (locale: string, code: string): string =>
  translator(locale, 'letters')(`reasons.${code}.text` as 'reasons.other.text');

async function agentLocale(id: string): Promise<Locale> {
  const row = await db.authorization.findUnique({
    where: { id },
    select: { account: { select: { locale: true } } },
  });
  return asLocale(row?.account.locale);
}

/** A reviewer's verdict with the words of its code, in the agent's language, where they left none of their own. */
export async function withLetterWords<V extends { id: string; code: string; text: string }>(
  verdict: V,
): Promise<V> {
  if (verdict.text !== '') return verdict;
  return { ...verdict, text: letterWords(await agentLocale(verdict.id), verdict.code) };
}
