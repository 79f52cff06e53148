import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('letters.door');
  return { title: t('goneTitle') };
}

/** For a link that is altered, or led to an address that was corrected since: all look the same. */
export default async function LinkGone() {
  const t = await getTranslations('letters.door');
  return (
    <Main width="prose">
      <PageHeader title={t('goneTitle')} lead={t('goneLead')} />
    </Main>
  );
}
