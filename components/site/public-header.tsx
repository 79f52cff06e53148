import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { SiteHeader } from '@/components/ui/site-header';
import { OtherLanguages } from './other-languages';

/** The bar of the pages anyone may read, and of those for signing in. */
export async function PublicHeader() {
  const [t, g] = await Promise.all([getTranslations('common'), getTranslations('guides')]);
  return (
    <SiteHeader
      brand={{ href: '/', label: t('brand') }}
      navLabel={t('nav.main')}
      menuLabel={t('nav.menu')}
      items={[
        { href: '/how-it-works', label: t('nav.howItWorks') },
        { href: '/documents-needed', label: t('nav.documents') },
        { href: '/guides', label: g('breadcrumb') },
        { href: '/register', label: t('nav.register') },
      ]}
      right={
        <LinkButton size="sm" href="/sign-in">
          {t('nav.signIn')}
        </LinkButton>
      }
      extra={<OtherLanguages />}
    />
  );
}
