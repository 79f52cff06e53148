import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { GuestHeader } from '@/components/site/guest-header';
import { PublicHeader } from '@/components/site/public-header';
import { SiteFooter } from '@/components/site/site-footer';
import { currentAccount } from '@/lib/web/current-actor';

/** What is behind a link to a report is its owner's alone. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the form without an account. */
export default async function ReportLayout({ children }: { children: ReactNode }) {
  const account = await currentAccount();
  return (
    <>
      {account?.guest ? <GuestHeader name={account.name} /> : <PublicHeader />}
      {children}
      <SiteFooter />
    </>
  );
}
