import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { GuideCards } from '../guides/guide-cards';
import { TutorialVideo } from './tutorial-video';
import { SCENES } from './video-files';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tutorials');
  return { title: t('title'), description: t('lead') };
}

/** 75 → 1:15 */
const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

export default async function TutorialsPage() {
  const [t, g, c] = await Promise.all([
    getTranslations('tutorials'),
    getTranslations('guides'),
    getTranslations('common.nav'),
  ]);
  return (
    <Main width="prose" className="guide">
      <PageHeader
        breadcrumb={[{ href: '/guides', label: g('breadcrumb') }]}
        breadcrumbLabel={c('breadcrumb')}
        title={t('title')}
        lead={t('lead')}
      />
      <TutorialVideo />
      <section aria-labelledby="transcript">
        <h2 id="transcript">{t('transcript')}</h2>
        <ol className="transcript">
          {SCENES.map(({ scene, from }) => (
            <li key={scene}>
              <time dateTime={`PT${Math.floor(from)}S`}>{clockTime(from)}</time>
              <span>{t(`scenes.${scene}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="guides">
        <h2 id="guides">{t('guides')}</h2>
        <GuideCards />
      </section>
    </Main>
  );
}
