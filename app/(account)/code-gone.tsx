import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

/** A page for a code that can take none any more: the request is unknown or swept away. */
export async function CodeGone({ startAgain }: { startAgain: string }) {
  const t = await getTranslations('account.confirm');
  return (
    <Main width="form">
      <PageHeader title={t('gone')} lead={t('goneText')} />
      <LinkButton variant="primary" href={startAgain}>
        {t('again')}
      </LinkButton>
    </Main>
  );
}

/** A page for a code that has done its work. */
export async function CodeUsed({ text }: { text: string }) {
  const [t, c] = await Promise.all([getTranslations('account.confirm'), getTranslations('common.nav')]);
  return (
    <Main width="form">
      <PageHeader title={t('used')} lead={text} />
      <LinkButton variant="primary" href="/sign-in">
        {c('signIn')}
      </LinkButton>
    </Main>
  );
}
