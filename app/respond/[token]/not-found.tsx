import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MAILBOX } from '@/app/(public)/mailbox';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.gone');
  return { title: t('title') };
}

/** For a link that is altered, expired or revoked: all look the same, and all say what to do. */
export default async function LinkGone() {
  const t = await getTranslations('respond.gone');
  return (
    <Main width="prose">
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2>{t('whatTitle')}</h2>
      <ul className="mt-3 grid list-disc gap-2 ps-5">
        <li>{t('newest')}</li>
        <li>{t('whole')}</li>
        <li>
          {t.rich('older', {
            address: MAILBOX,
            mail: (text) => (
              <a className="link" href={`mailto:${MAILBOX}`}>
                {text}
              </a>
            ),
          })}
        </li>
      </ul>
    </Main>
  );
}
