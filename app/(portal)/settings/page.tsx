import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { waysIn } from '@/lib/accounts/external-login';
import { requireMember } from '@/lib/web/current-actor';
import { MarketplaceOutcome } from './marketplace-outcome';
import { Marketplaces } from './marketplaces';
import { ProfileForm } from './profile-form';
import { Sessions } from './sessions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.settings');
  return { title: t('title') };
}

type Query = { done?: string | string[]; marketplace?: string | string[] };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [account, { done, marketplace }] = await Promise.all([requireMember(), searchParams]);
  const [t, l, { hasPassword, logins }] = await Promise.all([
    getTranslations('account.settings'),
    getTranslations('marketplaceLogin.settings'),
    waysIn(account),
  ]);
  return (
    <Main width="prose" className="settings">
      <PageHeader title={t('title')} />
      {(done === 'saved' || done === 'ended') && (
        <NoticeBox tone="ok" role="status" title={t(done)}>
          {t(`${done}Text`)}
        </NoticeBox>
      )}
      <MarketplaceOutcome done={done} problem={marketplace} />
      <Card title={t('you.title')}>
        <ProfileForm account={account} />
      </Card>
      <Card title={t('password.title')}>
        <p className="mb-4">{hasPassword ? t('password.text') : l('noPassword')}</p>
        <LinkButton href="/forgot-password">
          {hasPassword ? t('password.change') : l('choosePassword')}
        </LinkButton>
      </Card>
      <Marketplaces logins={logins} />
      <Sessions account={account} />
    </Main>
  );
}
