import type { ReactNode } from 'react';
import { PublicHeader } from '@/components/site/public-header';
import { SiteFooter } from '@/components/site/site-footer';

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicHeader />
      {children}
      <SiteFooter />
    </>
  );
}
