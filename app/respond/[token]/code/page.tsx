import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CodeField } from '@/components/forms/code-field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { findSellerChallenge } from '@/lib/counter-notices/seller-access';
import { resendSellerCodeSchema } from '@/lib/counter-notices/schema';
import { orNotFound } from '@/lib/web/or-not-found';
import { openCase, resendCode } from '../actions';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ c?: string | string[]; sent?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.code');
  return { title: t('title') };
}

export default async function CodePage({ params, searchParams }: Props) {
  const [{ token }, { c: challengeId, sent }] = await Promise.all([params, searchParams]);
  const { data } = resendSellerCodeSchema.safeParse({ token, challengeId });
  const challenge = data && (await orNotFound(findSellerChallenge(token, data.challengeId)));
  // the door knows what to do next: it lets in who is confirmed already
  if (!challenge || challenge.used) redirect(`/respond/${token}`);
  const [t, c] = await Promise.all([getTranslations('respond.code'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: challenge.maskedEmail })} />
      <div className="grid gap-6">
        {sent !== undefined && (
          <NoticeBox tone="ok" role="status" title={t('sent')}>
            {t('sentText')}
          </NoticeBox>
        )}
        <Form action={openCase} errorTitle={c('form.errorTitle')} key={challenge.sentAt.getTime()}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="challengeId" value={challenge.id} />
          <CodeField name="code" label={t('label')} />
          <div className="actions">
            <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
          </div>
        </Form>
        <section className="grid gap-3 border-t border-line pt-6" aria-labelledby="again">
          <h2 id="again">{t('againTitle')}</h2>
          <p>{t('againText')}</p>
          <Form action={resendCode} errorTitle={c('form.errorTitle')} idPrefix="again-">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="challengeId" value={challenge.id} />
            <div className="actions">
              <SubmitButton variant="secondary" pendingText={c('sending')}>
                {t('again')}
              </SubmitButton>
              <TextLink href={`/respond/${token}`}>{t('restart')}</TextLink>
            </div>
          </Form>
        </section>
      </div>
    </Main>
  );
}
