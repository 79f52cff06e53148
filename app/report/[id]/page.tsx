import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { getReport } from '@/lib/reports/queries';
import { requireGuest } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { SentReport } from './sent-report';
import { UnsentReport } from './unsent-report';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ mailed?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.hub');
  return { title: t('title') };
}

/** Where a report stands: what is still to be answered, or once it was sent, what became of it. */
export default async function ReportHub({ params, searchParams }: Props) {
  const [{ id }, { mailed }, actor] = await Promise.all([params, searchParams, requireGuest()]);
  const report = await orNotFound(getReport(actor, id));
  return (
    <Main width="form">
      {report.submittedAt ? (
        <SentReport report={report} />
      ) : (
        <UnsentReport report={report} email={actor.email} mailed={mailed !== undefined} />
      )}
    </Main>
  );
}
