import type { ReactNode } from 'react';
import { GuestHeader } from '@/components/site/guest-header';
import { MemberHeader } from '@/components/site/member-header';
import { PublicHeader } from '@/components/site/public-header';
import { SiteFooter } from '@/components/site/site-footer';
import { countToAnswer } from '@/lib/counter-notices/to-answer';
import { currentAccount } from '@/lib/web/current-actor';

/** Decides nothing: each page asks who is there. Whoever may not be here gets a 404 or the way to sign in from it. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const account = await currentAccount();
  return (
    <>
      {account?.guest ? (
        <GuestHeader name={account.name} />
      ) : account ? (
        <MemberHeader name={account.name} toAnswer={await countToAnswer(account)} />
      ) : (
        <PublicHeader />
      )}
      {children}
      <SiteFooter />
    </>
  );
}
