import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/web/current-actor';
import { ProfileForm } from './profile-form';
import { Sessions } from './sessions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.settings');
  return { title: t('title') };
}

type Query = { done?: string | string[] };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [account, { done }] = await Promise.all([requireMember(), searchParams]);
  const t = await getTranslations('account.settings');
  return (
    <Main width="prose" className="settings">
      <PageHeader title={t('title')} />
      {(done === 'saved' || done === 'ended') && (
        <NoticeBox tone="ok" role="status" title={t(done)}>
          {t(`${done}Text`)}
        </NoticeBox>
      )}
      <Card title={t('you.title')}>
        <ProfileForm account={account} />
      </Card>
      <Card title={t('password.title')}>
        <p className="mb-4">{t('password.text')}</p>
        <LinkButton href="/forgot-password">{t('password.change')}</LinkButton>
      </Card>
      <Sessions account={account} />
    </Main>
  );
}
