import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { canWithdrawCounterNotice } from '@/lib/counter-notices/policy';
import { withdrawAnswer } from '../../actions';
import { ownCounterNotice } from '../../own-counter-notice';

interface Props {
  params: Promise<{ token: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.withdraw');
  return { title: t('title') };
}

/** Asks once more: taking a counter-notice back cannot be undone. */
export default async function WithdrawPage({ params }: Props) {
  const { token, row } = await ownCounterNotice(params);
  const view = `/respond/${token}/counter-notices/${row.id}`;
  if (!canWithdrawCounterNotice(row.status)) redirect(view);
  const [t, r, c] = await Promise.all([
    getTranslations('respond.withdraw'),
    getTranslations('respond.counter'),
    getTranslations('common'),
  ]);
  return (
    <Main width="form">
      <PageHeader
        eyebrow={r('title', { reference: row.reference })}
        title={t('title')}
        lead={row.forwardedAt ? `${t('lead')} ${t('told')}` : t('lead')}
      />
      <Form action={withdrawAnswer} errorTitle={c('form.errorTitle')}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="id" value={row.id} />
        <div className="actions">
          <SubmitButton variant="danger" pendingText={c('pending')}>
            {t('confirm')}
          </SubmitButton>
          <TextLink href={view}>{t('keep')}</TextLink>
        </div>
      </Form>
    </Main>
  );
}
