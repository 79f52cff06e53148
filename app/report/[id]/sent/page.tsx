import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { getReport } from '@/lib/reports/queries';
import { requireGuest } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { MakeAccount } from '../make-account';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.sent');
  return { title: t('title') };
}

const NEXT = ['papers', 'decision', 'seller', 'link'] as const;

/** It has arrived: the reference, and what comes next. */
export default async function SentPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, actor] = await Promise.all([params, requireGuest()]);
  const { notice, submittedAt } = await orNotFound(getReport(actor, id));
  if (!notice || !submittedAt) redirect(`/report/${id}`);
  const t = await getTranslations('report.sent');
  return (
    <Main width="form" className="filing">
      <PageHeader
        title={
          <span className="filed-title">
            <Icon name="check-circle" className="icon filed-icon" />
            {t('title')}
          </span>
        }
        lead={t.rich('lead', {
          reference: () => <b className="mono">{notice.reference}</b>,
          email: actor.email,
        })}
      />
      <section className="grid gap-2" aria-labelledby="next">
        <h2 id="next">{t('nextTitle')}</h2>
        <ol className="grid list-decimal gap-1 ps-5">
          {NEXT.map((key) => (
            <li key={key}>{t(`next.${key}`)}</li>
          ))}
        </ol>
      </section>
      <div className="actions">
        <LinkButton variant="primary" href={`/report/${id}`}>
          {t('status')}
        </LinkButton>
        <LinkButton href={`/notices/${notice.id}/filed`}>{t('receipt')}</LinkButton>
      </div>
      <MakeAccount />
    </Main>
  );
}
