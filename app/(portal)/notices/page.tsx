import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { validate as isUuid } from 'uuid';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { findNoticeByReference, listNotices } from '@/lib/notices/queries';
import { NOTICE_VIEWS, type NoticeView } from '@/lib/notices/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { NoticeRows } from './notice-rows';
import { ReferenceSearch } from './reference-search';

interface Props {
  searchParams: Promise<{ view?: string; after?: string; q?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.list');
  return { title: t('title') };
}

const VIEWS = Object.keys(NOTICE_VIEWS) as NoticeView[];
const viewPath = (view: NoticeView | null, after?: string) => {
  const query = new URLSearchParams({ ...(view && { view }), ...(after && { after }) }).toString();
  return `/notices${query && `?${query}`}`;
};

async function ViewTabs({ view }: { view: NoticeView | null }) {
  const t = await getTranslations('notices.list');
  const tabs = [null, ...VIEWS].map((name) => ({
    href: viewPath(name),
    label: t(`view.${name ?? 'all'}`),
    current: name === view,
  }));
  return <Tabs label={t('views')} tabs={tabs} />;
}

async function Nothing({ filtered }: { filtered: boolean }) {
  const t = await getTranslations('notices.list');
  const action = filtered ? (
    <LinkButton href="/notices">{t('showAll')}</LinkButton>
  ) : (
    <LinkButton variant="primary" href="/notices/new">
      {t('new')}
    </LinkButton>
  );
  return (
    <EmptyState title={t(filtered ? 'emptyViewTitle' : 'emptyTitle')} action={action}>
      {t(filtered ? 'emptyViewText' : 'emptyText')}
    </EmptyState>
  );
}

export default async function NoticesPage({ searchParams }: Props) {
  const [actor, query] = await Promise.all([requireMember(), searchParams]);
  const sought = typeof query.q === 'string' ? query.q.trim() : '';
  const found = sought === '' ? null : await findNoticeByReference(actor, sought);
  if (found) redirect(`/notices/${found}`);
  const view = VIEWS.find((name) => name === query.view) ?? null;
  const after = isUuid(query.after) ? query.after : undefined;
  const [t, common, { rows, next }] = await Promise.all([
    getTranslations('notices.list'),
    getTranslations('common.pages'),
    listNotices(actor, { after, status: view ? NOTICE_VIEWS[view] : [] }),
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
      <ReferenceSearch sought={sought} />
      <ViewTabs view={view} />
      {rows.length > 0 ? (
        <NoticeRows rows={rows} />
      ) : (
        <Nothing filtered={view !== null || after !== undefined} />
      )}
      <Pagination
        label={common('label')}
        first={after ? { href: viewPath(view), text: common('first') } : undefined}
        next={next ? { href: viewPath(view, next), text: common('next') } : undefined}
      />
    </Main>
  );
}
