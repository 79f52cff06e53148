import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { MAX_FILE_MEGABYTES } from '@/lib/documents/schema';
import { PapersList } from './papers-list';
import { isAnswered, readAnswers } from './papers-needed';
import { Questions } from './questions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.documents');
  return { title: t('title'), description: t('lead') };
}

type Query = Record<string, string | string[] | undefined>;

export default async function DocumentsNeededPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, t] = await Promise.all([searchParams, getTranslations('public.documents')]);
  const answers = readAnswers(query);
  const asked = Object.keys(query).length > 0;
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      {asked && !isAnswered(answers) && (
        <div id="list" className="mb-6">
          <NoticeBox tone="warn" title={t('incomplete')}>
            {t('incompleteText')}
          </NoticeBox>
        </div>
      )}
      <Questions answers={answers} />
      {isAnswered(answers) && <PapersList answers={answers} />}
      <section>
        <h2>{t('files.title')}</h2>
        <p>{t('files.text', { megabytes: MAX_FILE_MEGABYTES })}</p>
      </section>
    </Main>
  );
}
