import type { Locale } from '@/lib/i18n/locale';

/** Characters that are enough to tell. */
const SAMPLE = 4000;
/** Of all letters; Chinese mail about goods is full of Latin brand names. */
const MOSTLY = 0.3;

const countOf = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** The language to answer a mail in: Chinese where it is mostly written in Han characters, and English otherwise. */
export function languageOf(text: string): Locale {
  const sample = text.replace(/https?:\/\/\S+|\S+@\S+/g, ' ').slice(0, SAMPLE);
  const han = countOf(sample, /\p{Script=Han}/gu);
  // Japanese is written in Han characters too, and in its own between them
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = countOf(sample, /\p{Script=Latin}/gu);
  return han > 0 && kana < han / 4 && han / (han + latin) >= MOSTLY ? 'zh-CN' : 'en';
}
