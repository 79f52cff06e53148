import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { listReadiness } from '@/lib/notices/readiness';
import { requireMember } from '@/lib/web/current-actor';
import { Expiring } from './expiring';
import { FirstSteps } from './first-steps';
import { MarketplacesChart } from './marketplaces-chart';
import { NoticeCounts } from './notice-counts';
import { Parties } from './parties';
import { PartyTasks } from './party-tasks';
import { RecentActivity } from './recent-activity';
import { Waiting } from './waiting';
import { WeeksChart } from './weeks-chart';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview');
  return { title: t('title') };
}

/** Parties whose tasks are spelled out; the list beside them has the others. */
const SPELLED_OUT = 3;

export default async function OverviewPage() {
  const actor = await requireMember();
  const [parties, t] = await Promise.all([listReadiness(actor), getTranslations('overview')]);
  if (parties.length === 0) return <FirstSteps name={actor.name} />;
  const mayFile = parties.some(({ ready }) => ready);
  const onTheWay = parties.filter(({ ready, filed }) => !ready || !filed).slice(0, SPELLED_OUT);
  return (
    <Main>
      <PageHeader
        title={t('title')}
        actions={
          mayFile ? (
            <LinkButton variant="primary" href="/notices/new">
              {t('file')}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="overview">
        <div className="overview-column">
          <Waiting actor={actor} parties={parties} />
          {onTheWay.map((party) => (
            <PartyTasks key={party.partyId} party={party} />
          ))}
          <RecentActivity actor={actor} />
        </div>
        <div className="overview-column">
          <Expiring actor={actor} />
          <NoticeCounts actor={actor} />
          <WeeksChart actor={actor} />
          <MarketplacesChart actor={actor} />
          <Parties parties={parties} />
        </div>
      </div>
    </Main>
  );
}
