import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { findNoticeByReference, listNotices } from '@/lib/notices/queries';
import { isNarrowed, listFilterRights, searchNotices } from '@/lib/notices/search-notices';
import { requireMember } from '@/lib/web/current-actor';
import { NoticeFilters } from './notice-filters';
import {
  noticeFilter,
  noticesPath,
  readNoticeQuery,
  VIEWS,
  type Narrowing,
  type NoticeQuery,
} from './notice-query';
import { NoticeRows } from './notice-rows';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.list');
  return { title: t('title') };
}

async function ViewTabs({ narrowing }: { narrowing: Narrowing }) {
  const t = await getTranslations('notices.list');
  const tabs = [null, ...VIEWS].map((view) => ({
    href: noticesPath({ ...narrowing, view, after: undefined }),
    label: t(`view.${view ?? 'all'}`),
    current: view === narrowing.view,
  }));
  return <Tabs label={t('views')} tabs={tabs} />;
}

async function Nothing({ narrowed, filtered }: { narrowed: boolean; filtered: boolean }) {
  const [t, m] = await Promise.all([getTranslations('notices.list'), getTranslations('manage.filter')]);
  const action = filtered ? (
    <LinkButton href="/notices">{t('showAll')}</LinkButton>
  ) : (
    <LinkButton variant="primary" href="/notices/new">
      {t('new')}
    </LinkButton>
  );
  return (
    <EmptyState title={t(filtered ? 'emptyViewTitle' : 'emptyTitle')} action={action}>
      {narrowed ? m('nothing') : t(filtered ? 'emptyViewText' : 'emptyText')}
    </EmptyState>
  );
}

export default async function NoticesPage({ searchParams }: { searchParams: Promise<NoticeQuery> }) {
  const [actor, query] = await Promise.all([requireMember(), searchParams]);
  const narrowing = readNoticeQuery(query);
  const { text, view, after } = narrowing;
  const found = text === '' ? null : await findNoticeByReference(actor, text);
  if (found) redirect(`/notices/${found}`);
  const filter = noticeFilter(narrowing);
  const narrowed = isNarrowed(filter);
  const [t, common, rights, { rows, next }] = await Promise.all([
    getTranslations('notices.list'),
    getTranslations('common.pages'),
    listFilterRights(actor),
    narrowed ? searchNotices(actor, filter, after) : listNotices(actor, { after, status: filter.status }),
  ]);
  return (
    <Main>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton variant="primary" href="/notices/new">
            {t('new')}
          </LinkButton>
        }
      />
      <NoticeFilters narrowing={narrowing} rights={rights} narrowed={narrowed} />
      <ViewTabs narrowing={narrowing} />
      {rows.length > 0 ? (
        <NoticeRows rows={rows} />
      ) : (
        <Nothing narrowed={narrowed} filtered={narrowed || view !== null || after !== undefined} />
      )}
      <Pagination
        label={common('label')}
        first={
          after ? { href: noticesPath({ ...narrowing, after: undefined }), text: common('first') } : undefined
        }
        next={next ? { href: noticesPath({ ...narrowing, after: next }), text: common('next') } : undefined}
      />
    </Main>
  );
}
