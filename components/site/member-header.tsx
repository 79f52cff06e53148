import { getTranslations } from 'next-intl/server';
import { SignOut } from '@/components/ui/sign-out';
import { SiteHeader } from '@/components/ui/site-header';
import { TextLink } from '@/components/ui/text-link';
import { OtherLanguages } from './other-languages';

interface Props {
  name: string;
  /** counter-notices that wait for an answer */
  toAnswer: number;
}

/** The bar of the complainant's area. */
export async function MemberHeader({ name, toAnswer }: Props) {
  const t = await getTranslations('common');
  return (
    <SiteHeader
      brand={{ href: '/overview', label: t('brand') }}
      navLabel={t('nav.main')}
      menuLabel={t('nav.menu')}
      items={[
        { href: '/overview', label: t('nav.overview') },
        { href: '/notices', label: t('nav.notices') },
        {
          href: '/counter-notices',
          label: t('nav.counterNotices'),
          count: toAnswer,
          countLabel: t('nav.toAnswer'),
        },
        { href: '/rights', label: t('nav.rights') },
        { href: '/identity', label: t('nav.identity') },
      ]}
      extra={
        <>
          <OtherLanguages />
          <TextLink href="/settings" className="header-link header-name">
            {name}
            <span className="sr-only">, {t('nav.settings')}</span>
          </TextLink>
          <SignOut label={t('action.signOut')} />
        </>
      }
    />
  );
}
