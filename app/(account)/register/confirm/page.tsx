import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CodeField } from '@/components/forms/code-field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { currentAccount, homeOf } from '@/lib/web/current-actor';
import { CodeGone, CodeUsed } from '../../code-gone';
import { challengeOf, type CodeQuery } from '../../code-page';
import { CodeSent } from '../../code-sent';
import { ResendCode } from '../../resend-code';
import { finishRegistration, resendRegistrationCode } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.confirm');
  return { title: t('title') };
}

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<CodeQuery> }) {
  const account = await currentAccount();
  if (account && !account.guest) redirect(homeOf(account));
  const query = await searchParams;
  const [challenge, t, c] = await Promise.all([
    challengeOf('REGISTER', query),
    getTranslations('account.confirm'),
    getTranslations('common'),
  ]);
  if (!challenge) return <CodeGone startAgain="/register" />;
  if (challenge.used) return <CodeUsed text={t('usedText')} />;
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: challenge.maskedEmail })} />
      {query.sent !== undefined && <CodeSent />}
      <Form action={finishRegistration} errorTitle={c('form.errorTitle')} key={challenge.sentAt.getTime()}>
        <input type="hidden" name="challengeId" value={challenge.id} />
        <CodeField name="code" label={t('code')} />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      <ResendCode challengeId={challenge.id} action={resendRegistrationCode} startAgain="/register" />
    </Main>
  );
}
