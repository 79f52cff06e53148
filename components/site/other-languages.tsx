import { getLocale } from 'next-intl/server';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { LOCALES } from '@/lib/i18n/locale';
import { MESSAGES } from '@/lib/i18n/messages';

/** The languages the page is not in, each named in its own words. */
export async function otherLanguages(): Promise<{ locale: string; name: string }[]> {
  const current = await getLocale();
  return LOCALES.filter((locale) => locale !== current).map((locale) => ({
    locale,
    name: MESSAGES[locale].common.languageName,
  }));
}

/** Offers them. */
export async function OtherLanguages() {
  return <LanguageSwitch languages={await otherLanguages()} />;
}
