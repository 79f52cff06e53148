import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

/** For a link that is altered or expired: both look the same, and say what to do, without JavaScript too. */
export async function LinkGone() {
  const t = await getTranslations('report.gone');
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="actions">
        <LinkButton variant="primary" href="/status">
          {t('ask')}
        </LinkButton>
        <LinkButton href="/report">{t('again')}</LinkButton>
      </div>
    </Main>
  );
}
