import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeField } from '@/components/forms/code-field';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { CodeGone, CodeUsed } from '../code-gone';
import { challengeOf, type CodeQuery } from '../code-page';
import { CodeSent } from '../code-sent';
import { ResendCode } from '../resend-code';
import { changePassword, resendResetCode } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.reset');
  return { title: t('title') };
}

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<CodeQuery> }) {
  const query = await searchParams;
  const [challenge, t, c] = await Promise.all([
    challengeOf('RESET_PASSWORD', query),
    getTranslations('account.reset'),
    getTranslations('common'),
  ]);
  if (!challenge) return <CodeGone startAgain="/forgot-password" />;
  if (challenge.used) return <CodeUsed text={t('usedText')} />;
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: challenge.maskedEmail })} />
      {query.sent !== undefined && <CodeSent />}
      <Form action={changePassword} errorTitle={c('form.errorTitle')} key={challenge.sentAt.getTime()}>
        <input type="hidden" name="challengeId" value={challenge.id} />
        <CodeField name="code" label={t('code')} />
        <PasswordField
          name="password"
          label={t('password')}
          hint={t('passwordHint')}
          autoComplete="new-password"
          showText={c('form.showPassword')}
          hideText={c('form.hidePassword')}
        />
        <p className="hint">{t('note')}</p>
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      <ResendCode challengeId={challenge.id} action={resendResetCode} startAgain="/forgot-password" />
    </Main>
  );
}
