import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { currentAccount, homeOf } from '@/lib/web/current-actor';
import { readReturnPath } from '@/lib/web/return-path';
import { MarketplaceButtons } from '../marketplace-buttons';
import { WithoutAccount } from '../without-account';
import { enterAccount } from './actions';
import { MarketplaceProblem } from './marketplace-problem';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

type Query = { return?: string | string[]; out?: string; marketplace?: string | string[] };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, account] = await Promise.all([searchParams, currentAccount()]);
  const returnTo = typeof query.return === 'string' ? readReturnPath(query.return) : null;
  if (account && !account.guest) redirect(returnTo ?? homeOf(account));
  const [t, c] = await Promise.all([getTranslations('account.signIn'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      {query.out !== undefined && (
        <NoticeBox tone="ok" role="status" title={t('signedOut')}>
          {t('signedOutText')}
        </NoticeBox>
      )}
      <MarketplaceProblem problem={query.marketplace} />
      <Form action={enterAccount} errorTitle={c('form.errorTitle')}>
        {returnTo !== null && <input type="hidden" name="return" value={returnTo} />}
        <Field
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <PasswordField
          name="password"
          label={t('password')}
          autoComplete="current-password"
          showText={c('form.showPassword')}
          hideText={c('form.hidePassword')}
        />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
          <TextLink href="/forgot-password">{t('forgot')}</TextLink>
        </div>
      </Form>
      <MarketplaceButtons returnTo={returnTo} />
      <div className="account-else">
        <p>
          {t('new')} <TextLink href="/register">{t('register')}</TextLink>
        </p>
        <WithoutAccount />
        <p>{t('seller')}</p>
      </div>
    </Main>
  );
}
