import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LightHeader } from '@/components/site/light-header';
import { SiteFooter } from '@/components/site/site-footer';

/** What is behind a seller's link is theirs alone. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function RespondLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('respond');
  return (
    <>
      <LightHeader area={t('area')} />
      {children}
      <SiteFooter />
    </>
  );
}
