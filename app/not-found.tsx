import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NothingHere } from './nothing-here';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.page');
  return { title: t('notFoundTitle') };
}

/**
 * For what does not exist and for what is not the reader's to see, which must look the same. Next sends this with every
 * page, in case that page turns out not to exist: its words alone, and it is made of them only when it is needed.
 */
export default async function NotFound() {
  const [t, c] = await Promise.all([getTranslations('errors.page'), getTranslations('common')]);
  return (
    <NothingHere
      brand={c('brand')}
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      home={t('notFoundHome')}
    />
  );
}
