import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { listNotices } from '@/lib/notices/queries';
import { listReadiness } from '@/lib/notices/readiness';
import { NOTICE_VIEWS } from '@/lib/notices/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { DraftsList } from './drafts-list';
import { PartyTasks } from './party-tasks';
import { StartForm } from './start-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.new');
  return { title: t('title') };
}

const HAVE_READY = ['links', 'facts', 'name'] as const;

export default async function NewNoticePage() {
  const actor = await requireMember();
  const [t, common, parties, drafts] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common'),
    listReadiness(actor),
    listNotices(actor, { status: NOTICE_VIEWS.drafts }),
  ]);
  const ready = parties.filter((party) => party.ready);
  const others = parties.filter((party) => !party.ready);
  return (
    <Main width="form" className="filing">
      <div>
        <PageHeader
          breadcrumb={[{ href: '/notices', label: t('list.title') }]}
          breadcrumbLabel={common('nav.breadcrumb')}
          title={t('new.title')}
          lead={t('new.lead')}
        />
        {ready.length > 0 ? (
          <Card>
            <h2>{t('new.havingReady')}</h2>
            <ul className="bulleted mt-2 mb-5">
              {HAVE_READY.map((name) => (
                <li key={name}>{t(`new.ready.${name}`)}</li>
              ))}
            </ul>
            <StartForm ready={ready} />
          </Card>
        ) : (
          <NoticeBox tone="info" title={t('new.missingTitle')}>
            {t('new.missingText')}
          </NoticeBox>
        )}
      </div>
      {parties.length === 0 && <PartyTasks party={null} />}
      {ready.length > 0 && others.length > 0 && <h2>{t('new.notReady')}</h2>}
      {others.map((party) => (
        <PartyTasks key={party.partyId} party={party} />
      ))}
      {drafts.rows.length > 0 && <DraftsList drafts={drafts.rows} />}
    </Main>
  );
}
