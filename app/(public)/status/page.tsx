import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { ask } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.status');
  return { title: t('title') };
}

async function Asked() {
  const t = await getTranslations('report.status');
  return (
    <Main width="form">
      <PageHeader title={t('askedTitle')} lead={t('asked')} />
      <div className="actions">
        <LinkButton href="/status">{t('again')}</LinkButton>
      </div>
    </Main>
  );
}

/** For whoever filed without an account and has lost the link: the same answer, whatever is entered. */
export default async function StatusPage({ searchParams }: { searchParams: Promise<{ asked?: string }> }) {
  const { asked } = await searchParams;
  if (asked !== undefined) return <Asked />;
  const [t, c] = await Promise.all([getTranslations('report.status'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action={ask} errorTitle={c('form.errorTitle')}>
        <Field
          name="reference"
          label={t('reference')}
          hint={t('referenceHint')}
          maxLength={60}
          spellCheck={false}
          width="half"
        />
        <Field
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="email"
          spellCheck={false}
          maxLength={254}
        />
        <div className="actions">
          <SubmitButton pendingText={c('sending')}>{t('submit')}</SubmitButton>
        </div>
      </Form>
      <div className="account-else">
        <p>{t.rich('account', { link: (text) => <TextLink href="/sign-in">{text}</TextLink> })}</p>
        <p>{t('seller')}</p>
      </div>
    </Main>
  );
}
