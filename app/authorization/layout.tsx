import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OtherLanguages } from '@/components/site/other-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { BrandMark } from '@/components/ui/brand-mark';

/** What is behind a rights holder's link is theirs alone. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A light frame: a rights holder comes for one letter, and leaves. */
export default async function AuthorizationLayout({ children }: { children: ReactNode }) {
  const [t, c] = await Promise.all([getTranslations('letters.door'), getTranslations('common')]);
  return (
    <>
      <header className="site-header">
        <a href="/" className="brand">
          <BrandMark />
          {c('brand')}
        </a>
        <p className="eyebrow max-sm:hidden">{t('area')}</p>
        <div className="site-right">
          <OtherLanguages />
        </div>
      </header>
      {children}
      <SiteFooter />
    </>
  );
}
