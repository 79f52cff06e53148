import { getLocale } from 'next-intl/server';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { LOCALES } from '@/lib/i18n/locale';
import { MESSAGES } from '@/lib/i18n/messages';

/** The languages the page is not in, each named in its own words. */
export async function OtherLanguages() {
  const current = await getLocale();
  const others = LOCALES.filter((locale) => locale !== current);
  return (
    <LanguageSwitch
      languages={others.map((locale) => ({ locale, name: MESSAGES[locale].common.languageName }))}
    />
  );
}
