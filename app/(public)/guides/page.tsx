import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { VIDEO_SIZE, videoFile } from '../tutorials/video-files';
import { GuideCards } from './guide-cards';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('guides');
  return { title: t('title'), description: t('lead') };
}

export default async function GuidesPage() {
  const [t, locale] = await Promise.all([getTranslations('guides'), getLocale()]);
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section className="card film-card" aria-labelledby="video">
        <img src={videoFile(locale, 'webp')} {...VIDEO_SIZE} alt="" decoding="async" />
        <div>
          <h2 id="video">{t('video')}</h2>
          <p>{t('videoText')}</p>
          <LinkButton href="/tutorials">{t('watch')}</LinkButton>
        </div>
      </section>
      <section aria-labelledby="guides">
        <h2 id="guides">{t('listTitle')}</h2>
        <GuideCards />
      </section>
    </Main>
  );
}
