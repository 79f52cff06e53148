import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { currentAccount } from '@/lib/web/current-actor';
import { sendResetCode } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.forgot');
  return { title: t('title') };
}

/** For those who cannot sign in, and for those who want another password: their settings lead here. */
export default async function ForgotPasswordPage() {
  const account = await currentAccount();
  const [t, c] = await Promise.all([getTranslations('account.forgot'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form
        action={sendResetCode}
        errorTitle={c('form.errorTitle')}
        initial={account ? { email: account.email } : undefined}
      >
        <Field
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      {!account && (
        <div className="account-else">
          <p>
            {t('remember')} <TextLink href="/sign-in">{t('signIn')}</TextLink>
          </p>
        </div>
      )}
    </Main>
  );
}
