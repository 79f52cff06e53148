import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeGone } from '@/app/(account)/code-gone';
import { challengeOf, type CodeQuery } from '@/app/(account)/code-page';
import { CodeSent } from '@/app/(account)/code-sent';
import { CodeField } from '@/components/forms/code-field';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { readReturnPath } from '@/lib/web/return-path';
import { open, resendCode } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.code');
  return { title: t('title') };
}

async function Used() {
  const t = await getTranslations('report.code');
  return (
    <Main width="form">
      <PageHeader title={t('used')} lead={t('usedText')} />
      <LinkButton variant="primary" href="/report">
        {t('toReports')}
      </LinkButton>
    </Main>
  );
}

type Query = CodeQuery & { to?: string | string[] };

/** Asks for the code that proves the address of a report. */
export default async function CodePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const [challenge, t, r, c] = await Promise.all([
    challengeOf('REPORT', query),
    getTranslations('report.code'),
    getTranslations('account.resend'),
    getTranslations('common'),
  ]);
  if (!challenge) return <CodeGone startAgain="/report" />;
  if (challenge.used) return <Used />;
  const to = typeof query.to === 'string' ? readReturnPath(query.to) : null;
  const hidden = (
    <>
      <input type="hidden" name="challengeId" value={challenge.id} />
      {to && <input type="hidden" name="to" value={to} />}
    </>
  );
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: challenge.maskedEmail })} />
      {query.sent !== undefined && <CodeSent />}
      <Form action={open} errorTitle={c('form.errorTitle')} key={challenge.sentAt.getTime()}>
        {hidden}
        <CodeField name="code" label={t('label')} />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      <section className="account-else" aria-labelledby="resend">
        <h2 id="resend">{r('title')}</h2>
        <p>{r('text')}</p>
        <Form action={resendCode} errorTitle={c('form.errorTitle')} idPrefix="resend-">
          {hidden}
          <div className="actions">
            <SubmitButton variant="secondary" pendingText={c('sending')}>
              {r('button')}
            </SubmitButton>
          </div>
        </Form>
        <p>
          {r('wrongAddress')} <TextLink href="/report">{r('again')}</TextLink>
        </p>
      </section>
    </Main>
  );
}
