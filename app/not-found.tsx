import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicHeader } from '@/components/site/public-header';
import { SiteFooter } from '@/components/site/site-footer';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.page');
  return { title: t('notFoundTitle') };
}

/** For what does not exist and for what is not the reader's to see, which must look the same. */
export default async function NotFound() {
  const t = await getTranslations('errors.page');
  return (
    <>
      <PublicHeader />
      <Main width="form">
        <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
        <LinkButton href="/">{t('notFoundHome')}</LinkButton>
      </Main>
      <SiteFooter />
    </>
  );
}
