import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { NotFound } from '@/lib/platform/errors';
import { getReportDoor } from '@/lib/reports/door';
import { currentAccount } from '@/lib/web/current-actor';
import { readReturnPath } from '@/lib/web/return-path';
import { sendCode } from '../../actions';
import { LinkGone } from './link-gone';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.door');
  return { title: t('title') };
}

/** The door of an emailed link. Looking changes nothing: mail scanners follow links. */
export default async function DoorPage({ params, searchParams }: Props) {
  const [{ token }, query, account] = await Promise.all([params, searchParams, currentAccount()]);
  const door = await getReportDoor(token).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!door) return <LinkGone />;
  const to = typeof query.to === 'string' ? readReturnPath(query.to) : null;
  // this browser has proven the address already
  if (account?.accountId === door.accountId) redirect(to ?? `/report/${door.reportId}`);
  const [t, c] = await Promise.all([getTranslations('report.door'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action={sendCode} errorTitle={c('form.errorTitle')}>
        <input type="hidden" name="token" value={token} />
        {to && <input type="hidden" name="to" value={to} />}
        <div className="grid gap-1">
          <p>{t('why')}</p>
          <p className="text-lg font-semibold break-words">{door.maskedEmail}</p>
        </div>
        <div className="actions">
          <SubmitButton pendingText={c('sending')}>{t('send')}</SubmitButton>
        </div>
      </Form>
    </Main>
  );
}
