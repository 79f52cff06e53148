import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { validate as isUuid } from 'uuid';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { listCounterNotices } from '@/lib/counter-notices/queries';
import { countToAnswer } from '@/lib/counter-notices/to-answer';
import { requireMember } from '@/lib/web/current-actor';
import { CounterNoticeTable } from './counter-notice-table';

interface Props {
  searchParams: Promise<{ view?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('counterNotices.list');
  return { title: t('title') };
}

const HERE = '/counter-notices';
const ALL = `${HERE}?view=all`;

async function Empty({ waiting }: { waiting: boolean }) {
  const t = await getTranslations('counterNotices.list');
  const [href, label] = waiting ? [ALL, t('seeAll')] : ['/notices', t('toNotices')];
  return (
    <Card flush>
      <EmptyState
        title={waiting ? t('emptyWaiting') : t('emptyAll')}
        action={<LinkButton href={href}>{label}</LinkButton>}
      >
        {waiting ? t('emptyWaitingText') : t('emptyAllText')}
      </EmptyState>
    </Card>
  );
}

/** What sellers have answered: first what waits for a reply, then all of it. */
export default async function CounterNoticesPage({ searchParams }: Props) {
  const [{ view, after }, actor] = await Promise.all([searchParams, requireMember()]);
  const waiting = view !== 'all';
  const [{ rows, next }, toAnswer, t, c] = await Promise.all([
    listCounterNotices(actor, { waiting, after: isUuid(after) ? String(after) : undefined }),
    countToAnswer(actor),
    getTranslations('counterNotices.list'),
    getTranslations('common.pages'),
  ]);
  const here = waiting ? HERE : ALL;
  const tabs = [
    { href: HERE, label: t('waiting'), current: waiting, count: toAnswer > 0 ? String(toAnswer) : undefined },
    { href: ALL, label: t('all'), current: !waiting },
  ];
  return (
    <Main>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs label={t('views')} tabs={tabs} />
      {rows.length === 0 ? (
        <Empty waiting={waiting} />
      ) : (
        <Card flush>
          <CounterNoticeTable rows={rows} />
        </Card>
      )}
      <Pagination
        label={c('label')}
        first={after ? { href: here, text: waiting ? c('firstOldest') : c('first') } : undefined}
        next={next ? { href: `${here}${waiting ? '?' : '&'}after=${next}`, text: c('next') } : undefined}
      />
    </Main>
  );
}
