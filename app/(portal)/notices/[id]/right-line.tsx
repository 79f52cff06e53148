import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

interface Right {
  kind: 'TRADEMARK' | 'COPYRIGHT' | 'PATENT';
  title: string;
  office: string;
  number: string;
  niceClasses: readonly number[];
}

/** A right in one line: its kind, what it is called, its number, and of a mark its classes. */
export async function rightLine({ kind, title, office, number, niceClasses }: Right): Promise<ReactNode> {
  const [t, locale] = await Promise.all([getTranslations('notices'), getLocale()]);
  const facts = [
    number && t('show.number', { office, number }),
    niceClasses.length > 0 &&
      t('show.classes', {
        count: niceClasses.length,
        list: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(niceClasses.map(String)),
      }),
  ].filter(Boolean);
  return (
    <>
      {t(`rightKind.${kind}`)} <b>{title}</b>
      {facts.length > 0 && ` · ${facts.join(' · ')}`}
    </>
  );
}
