import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.haveAccount');
  return { title: t('title') };
}

/** Said to the owner of an address alone, after its code: it has an account, in which notices are filed. */
export default async function HaveAccountPage() {
  const [t, c] = await Promise.all([getTranslations('report.haveAccount'), getTranslations('common.nav')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="actions">
        <LinkButton variant="primary" href="/sign-in?return=%2Fnotices%2Fnew">
          {c('signIn')}
        </LinkButton>
        <TextLink href="/forgot-password">{t('forgot')}</TextLink>
      </div>
    </Main>
  );
}
