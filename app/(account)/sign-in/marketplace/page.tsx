import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { currentPendingLogin } from '@/lib/web/pending-cookie';
import { readReturnPath } from '@/lib/web/return-path';
import { LinkForm } from './link-form';
import { NewForm } from './new-form';

async function arrived() {
  const pending = await currentPendingLogin();
  if (!pending) redirect('/sign-in?marketplace=over');
  const [t, m] = await Promise.all([
    getTranslations('marketplaceLogin.pending'),
    getTranslations('marketplaces'),
  ]);
  return { pending, t, marketplace: m(`name.${pending.marketplace}`) };
}

export async function generateMetadata(): Promise<Metadata> {
  const { t, marketplace } = await arrived();
  return { title: t('title', { marketplace }) };
}

type Query = { return?: string | string[] };

/** For somebody a marketplace has proven who is linked to no account here yet: a new one, or their own. */
export default async function ArrivedPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [{ pending, t, marketplace }, query] = await Promise.all([arrived(), searchParams]);
  const returnTo = typeof query.return === 'string' ? readReturnPath(query.return) : null;
  return (
    <Main width="form" className="arrived">
      <PageHeader title={t('title', { marketplace })} lead={t('lead', { marketplace })} />
      {pending.name && <p>{t('as', { marketplace, name: pending.name })}</p>}
      <Card title={t('new')}>
        <NewForm
          name={pending.name}
          email={pending.email ?? ''}
          proven={pending.emailVerified}
          marketplace={marketplace}
          returnTo={returnTo}
        />
      </Card>
      <Card title={t('have')}>
        <LinkForm marketplace={marketplace} returnTo={returnTo} />
      </Card>
    </Main>
  );
}
