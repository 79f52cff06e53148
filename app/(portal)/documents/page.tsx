import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { listPapersOnFile } from '@/lib/papers/on-file';
import { requireMember } from '@/lib/web/current-actor';
import { readKey } from '../identity/list-key';
import { PaperRow } from './paper-row';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers.onFile');
  return { title: t('title') };
}

type Query = { after?: string | string[] };

export default async function DocumentsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, query] = await Promise.all([requireMember(), searchParams]);
  const after = readKey(query.after);
  const [{ rows, next }, t, c] = await Promise.all([
    listPapersOnFile(actor, { after }),
    getTranslations('papers.onFile'),
    getTranslations('common.pages'),
  ]);
  return (
    <Main>
      <PageHeader title={t('title')} lead={t('lead')} />
      {rows.length === 0 ? (
        <Card as="div">
          <EmptyState
            icon="file-text"
            title={t('emptyTitle')}
            action={
              <LinkButton variant="primary" href="/identity">
                {t('emptyAction')}
              </LinkButton>
            }
          >
            <p>{t('emptyText')}</p>
          </EmptyState>
        </Card>
      ) : (
        <Card flush as="div">
          <Table
            caption={t('caption')}
            head={[
              { label: t('what') },
              { label: t('state') },
              { label: t('verified') },
              { label: t('until') },
              { label: t('used') },
              { label: t('looks') },
            ]}
          >
            {rows.map((row) => (
              <PaperRow key={row.id} paper={row} />
            ))}
          </Table>
        </Card>
      )}
      <Pagination
        label={c('label')}
        first={after ? { href: '/documents', text: c('first') } : undefined}
        next={next ? { href: `/documents?after=${next}`, text: c('next') } : undefined}
      />
    </Main>
  );
}
