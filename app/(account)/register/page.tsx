import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Field } from '@/components/forms/field';
import { PasswordField } from '@/components/forms/password-field';
import { GuideLink } from '@/components/site/guide-link';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { currentAccount, homeOf } from '@/lib/web/current-actor';
import { errorSentences } from '@/lib/web/error-text';
import { MarketplaceButtons } from '../marketplace-buttons';
import { TermsCheckbox } from '../terms-checkbox';
import { WithoutAccount } from '../without-account';
import { beginRegistration } from './actions';
import { RegisterForm } from './register-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.register');
  return { title: t('title') };
}

const CHECKED = ['name', 'email', 'too_long', 'password_short', 'password_long', 'terms'] as const;

export default async function RegisterPage() {
  const account = await currentAccount();
  if (account && !account.guest) redirect(homeOf(account));
  const [t, c, messages] = await Promise.all([
    getTranslations('account.register'),
    getTranslations('common'),
    errorSentences(CHECKED),
  ]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <GuideLink slug="register" />
      <RegisterForm action={beginRegistration} errorTitle={c('form.errorTitle')} messages={messages}>
        <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" maxLength={200} />
        <Field
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <PasswordField
          name="password"
          label={t('password')}
          hint={t('passwordHint')}
          autoComplete="new-password"
          showText={c('form.showPassword')}
          hideText={c('form.hidePassword')}
        />
        <TermsCheckbox />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </RegisterForm>
      <MarketplaceButtons />
      <div className="account-else">
        <p>
          {t('have')} <TextLink href="/sign-in">{t('signIn')}</TextLink>
        </p>
        <WithoutAccount />
      </div>
    </Main>
  );
}
