import { getTranslations } from 'next-intl/server';
import { SignOut } from '@/components/ui/sign-out';
import { SiteHeader } from '@/components/ui/site-header';
import { OtherLanguages } from './other-languages';

/** The bar for people who proved an address and have no account. */
export async function GuestHeader({ name }: { name: string }) {
  const [t, r] = await Promise.all([getTranslations('common'), getTranslations('report.nav')]);
  return (
    <SiteHeader
      brand={{ href: '/', label: t('brand') }}
      navLabel={t('nav.main')}
      menuLabel={t('nav.menu')}
      items={[
        { href: '/report', label: r('reports') },
        { href: '/how-it-works', label: t('nav.howItWorks') },
        { href: '/documents-needed', label: t('nav.documents') },
      ]}
      extra={
        <>
          <OtherLanguages />
          <span className="header-name">{name}</span>
          <SignOut label={r('leave')} />
        </>
      }
    />
  );
}
