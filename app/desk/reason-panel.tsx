import { getTranslations } from 'next-intl/server';
import { ReasonFields } from '@/components/desk/reason-fields';
import type { Locale } from '@/lib/i18n/locale';

interface Props {
  verdict: 'return' | 'reject' | 'dismiss' | 'suspend' | 'refuse';
  codes: readonly string[];
  labelOf: (code: string) => string;
  /** what a code says by itself, in the language of whoever gets it */
  wordsOf: (code: string) => string;
  locale: Locale;
  to: 'complainant' | 'seller';
}

/** A reason and its words, for a verdict that needs them. */
export async function ReasonPanel({ verdict, codes, labelOf, wordsOf, locale, to }: Props) {
  const [t, language] = await Promise.all([
    getTranslations('desk.verdict'),
    getTranslations('desk.language'),
  ]);
  return (
    <ReasonFields
      verdict={verdict}
      options={codes.map((value) => ({ value, label: labelOf(value) }))}
      words={Object.fromEntries(codes.map((code) => [code, wordsOf(code)]))}
      lang={locale}
      texts={{
        code: t('code'),
        blank: t('chooseCode'),
        text: t(`text.${verdict}`, { language: language(locale) }),
        textHint: t('textHint', { name: t(to) }),
      }}
    />
  );
}
