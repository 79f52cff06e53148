import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { LightHeader } from '@/components/site/light-header';
import { SiteFooter } from '@/components/site/site-footer';

/** What is behind a sender's link is theirs alone. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function MailLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <LightHeader />
      {children}
      <SiteFooter />
    </>
  );
}
