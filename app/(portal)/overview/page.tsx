import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { listReadiness } from '@/lib/notices/readiness';
import { requireMember } from '@/lib/web/current-actor';
import { FirstSteps } from './first-steps';
import { NoticeCounts } from './notice-counts';
import { Parties } from './parties';
import { RecentActivity } from './recent-activity';
import { Waiting } from './waiting';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview');
  return { title: t('title') };
}

export default async function OverviewPage() {
  const actor = await requireMember();
  const [parties, t] = await Promise.all([listReadiness(actor), getTranslations('overview')]);
  if (parties.length === 0) return <FirstSteps name={actor.name} />;
  return (
    <Main>
      <PageHeader
        title={t('title')}
        actions={
          parties.some(({ ready }) => ready) && (
            <LinkButton variant="primary" href="/notices/new">
              {t('file')}
            </LinkButton>
          )
        }
      />
      <div className="overview">
        <div className="overview-main">
          <Waiting actor={actor} parties={parties} />
          <Parties parties={parties} />
        </div>
        <div className="overview-side">
          <NoticeCounts actor={actor} />
          <RecentActivity actor={actor} />
        </div>
      </div>
    </Main>
  );
}
