import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { listIdentities } from '@/lib/identities/queries';
import { requireMember } from '@/lib/web/current-actor';
import { actingFor } from './acting-for';
import { readKey } from './list-key';
import { PartyRow } from './party-row';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.list');
  return { title: t('title') };
}

type Query = { after?: string | string[] };

export default async function IdentityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, query] = await Promise.all([requireMember(), searchParams]);
  const after = readKey(query.after);
  const [{ rows, next }, t, papers, role, c] = await Promise.all([
    listIdentities(actor, { after }),
    getTranslations('identity.list'),
    getTranslations('papers.onFile'),
    getTranslations('letters.role'),
    getTranslations('common.pages'),
  ]);
  if (rows.length === 0 && !after) return <NoParties />;
  const acting = await actingFor(
    actor,
    rows.map(({ party }) => party.id),
  );
  return (
    <Main>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <TextLink href="/documents">{papers('link')}</TextLink>
            <LinkButton href="/identity/new">{t('add')}</LinkButton>
          </>
        }
      />
      <Card flush as="div">
        <Table
          caption={t('title')}
          head={[
            { label: t('party') },
            { label: role('title') },
            { label: t('status') },
            { label: t('validUntil') },
            { label: t('unlocks') },
          ]}
        >
          {rows.map((row) => (
            <PartyRow key={row.id} identity={row} acting={acting(row.party.id)} />
          ))}
        </Table>
      </Card>
      <Pagination
        label={c('label')}
        first={after ? { href: '/identity', text: c('first') } : undefined}
        next={next ? { href: `/identity?after=${next}`, text: c('next') } : undefined}
      />
    </Main>
  );
}

async function NoParties() {
  const t = await getTranslations('identity.list');
  return (
    <Main>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card as="div">
        <EmptyState
          icon="file-text"
          title={t('emptyTitle')}
          action={
            <>
              <LinkButton variant="primary" href="/identity/new">
                {t('emptyAction')}
              </LinkButton>
              <TextLink href="/documents-needed">{t('documentsNeeded')}</TextLink>
            </>
          }
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      </Card>
    </Main>
  );
}
