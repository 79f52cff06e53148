import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import { listRights } from '@/lib/rights/queries';
import { isRightGroup, RIGHT_GROUPS, type RightGroup } from '@/lib/rights/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { readKey } from '../identity/list-key';
import { NoRights, NoneInGroup } from './no-rights';
import { RightRow } from './right-row';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rights.list');
  return { title: t('title') };
}

type Query = { after?: string | string[]; show?: string | string[] };
const GROUPS = Object.keys(RIGHT_GROUPS) as RightGroup[];
const hrefOf = (group: RightGroup) => (group === 'current' ? '/rights' : `/rights?show=${group}`);

export default async function RightsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, query] = await Promise.all([requireMember(), searchParams]);
  const after = readKey(query.after);
  const show = isRightGroup(query.show) ? query.show : 'current';
  const [{ rows, next }, t, papers, c] = await Promise.all([
    listRights(actor, { after, show }),
    getTranslations('rights.list'),
    getTranslations('papers.onFile'),
    getTranslations('common.pages'),
  ]);
  const nextHref = `${hrefOf(show)}${show === 'current' ? '?' : '&'}after=${next ?? ''}`;
  return (
    <Main>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <TextLink href="/documents">{papers('link')}</TextLink>
            <LinkButton href="/rights/new">{t('add')}</LinkButton>
          </>
        }
      />
      <Tabs
        label={t('views')}
        tabs={GROUPS.map((group) => ({
          href: hrefOf(group),
          label: t(`groups.${group}`),
          current: group === show,
        }))}
      />
      {rows.length > 0 ? (
        <Card flush as="div">
          <Table
            caption={t('title')}
            head={[
              { label: t('right') },
              { label: t('party') },
              { label: t('office') },
              { label: t('validUntil') },
              { label: t('status') },
            ]}
          >
            {rows.map((row) => (
              <RightRow key={row.id} right={row} />
            ))}
          </Table>
        </Card>
      ) : show === 'current' && !after ? (
        <NoRights actor={actor} />
      ) : (
        <NoneInGroup />
      )}
      <Pagination
        label={c('label')}
        first={after ? { href: hrefOf(show), text: c('first') } : undefined}
        next={next ? { href: nextHref, text: c('next') } : undefined}
      />
    </Main>
  );
}
