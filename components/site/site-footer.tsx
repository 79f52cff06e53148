import { getTranslations } from 'next-intl/server';
import { Footer } from '@/components/ui/footer';
import { OtherLanguages } from './other-languages';

/** The foot of every page outside the desk. */
export async function SiteFooter() {
  const [t, g] = await Promise.all([getTranslations('common'), getTranslations('guides')]);
  return (
    <Footer
      label={t('nav.footer')}
      note={t('footerNote')}
      links={[
        { href: '/how-it-works', label: t('nav.howItWorks') },
        { href: '/documents-needed', label: t('nav.documents') },
        { href: '/guides', label: g('breadcrumb') },
        { href: '/privacy', label: t('nav.privacy') },
        { href: '/terms', label: t('nav.terms') },
      ]}
    >
      <OtherLanguages />
    </Footer>
  );
}
