import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BrandMark } from '@/components/ui/brand-mark';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.page');
  return { title: t('notFoundTitle') };
}

/**
 * For what does not exist and for what is not the reader's to see, which must look the same. Bare elements: Next renders
 * this with every page, in case that page turns out not to exist.
 */
export default async function NotFound() {
  const [t, c] = await Promise.all([getTranslations('errors.page'), getTranslations('common')]);
  return (
    <>
      <header className="site-header">
        <a href="/" className="brand">
          <BrandMark />
          {c('brand')}
        </a>
      </header>
      <main id="main" tabIndex={-1} className="main main-form">
        <h1>{t('notFoundTitle')}</h1>
        <p className="lead">{t('notFoundText')}</p>
        <a className="btn mt-3" href="/">
          {t('notFoundHome')}
        </a>
      </main>
    </>
  );
}
