import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeGone, CodeUsed } from '@/app/(account)/code-gone';
import { challengeOf, type CodeQuery } from '@/app/(account)/code-page';
import { CodeSent } from '@/app/(account)/code-sent';
import { ResendCode } from '@/app/(account)/resend-code';
import { CodeField } from '@/components/forms/code-field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { readReturnPath } from '@/lib/web/return-path';
import { confirmAddress, resendJoinCode } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('marketplaceLogin.confirm');
  return { title: t('title') };
}

type Query = CodeQuery & { return?: string | string[] };

/** Asks for the code sent to the address that somebody who came from a marketplace gave. */
export default async function ConfirmAddressPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const [challenge, t, a, c] = await Promise.all([
    challengeOf('EXTERNAL_LOGIN', query),
    getTranslations('marketplaceLogin.confirm'),
    getTranslations('account.confirm'),
    getTranslations('common'),
  ]);
  if (!challenge) return <CodeGone startAgain="/sign-in" />;
  if (challenge.used) return <CodeUsed text={t('usedText')} />;
  const returnTo = typeof query.return === 'string' ? readReturnPath(query.return) : null;
  const back = returnTo !== null && <input type="hidden" name="return" value={returnTo} />;
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: challenge.maskedEmail })} />
      {query.sent !== undefined && <CodeSent />}
      <Form action={confirmAddress} errorTitle={c('form.errorTitle')} key={challenge.sentAt.getTime()}>
        <input type="hidden" name="challengeId" value={challenge.id} />
        {back}
        <CodeField name="code" label={a('code')} />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      <ResendCode
        challengeId={challenge.id}
        action={resendJoinCode}
        returnTo={returnTo}
        startAgain={`/sign-in/marketplace${returnTo ? `?return=${encodeURIComponent(returnTo)}` : ''}`}
      />
    </Main>
  );
}
