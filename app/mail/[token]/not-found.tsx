import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mailbox.link');
  return { title: t('goneTitle') };
}

/** For a link that is altered or expired: both look the same, and say what to do. */
export default async function LinkGone() {
  const t = await getTranslations('mailbox.link');
  return (
    <Main width="prose">
      <PageHeader title={t('goneTitle')} lead={t('goneLead')} />
    </Main>
  );
}
