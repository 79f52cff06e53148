import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OtherLanguages } from '@/components/site/other-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { BrandMark } from '@/components/ui/brand-mark';

/** What is behind a sender's link is theirs alone. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A light frame: whoever wrote a mail comes for one thing, and leaves. */
export default async function MailLayout({ children }: { children: ReactNode }) {
  const c = await getTranslations('common');
  return (
    <>
      <header className="site-header">
        <a href="/" className="brand">
          <BrandMark />
          {c('brand')}
        </a>
        <div className="site-right">
          <OtherLanguages />
        </div>
      </header>
      {children}
      <SiteFooter />
    </>
  );
}
