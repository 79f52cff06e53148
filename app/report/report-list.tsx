import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Form } from '@/components/forms/form';
import { Chip } from '@/components/ui/chip';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TaskList, type Task } from '@/components/ui/task-list';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listReports, type ReportListItem } from '@/lib/reports/queries';
import { another } from './actions';

async function taskOf(report: ReportListItem): Promise<Task> {
  const [t, states, format] = await Promise.all([
    getTranslations('report.list'),
    getTranslations('states.notice'),
    readerFormat(),
  ]);
  const { id, reference, notice, submittedAt, expiresAt, partyName, rightTitle, waits } = report;
  const about = [partyName, rightTitle].filter(Boolean).join(' · ');
  const when = submittedAt
    ? t('sentOn', { date: format.day(submittedAt) })
    : t('keptUntil', { date: format.moment(expiresAt) });
  const status = !submittedAt ? (
    <Chip tone="neutral">{t('unsent')}</Chip>
  ) : waits || !notice ? (
    <Chip tone="warn">{t('mend')}</Chip>
  ) : (
    <StatusChip tone={toneOf('notice', notice.status)} label={states(`${notice.status}.label`)} />
  );
  return {
    key: id,
    href: `/report/${id}`,
    title: submittedAt && notice ? notice.reference : t('draft', { reference }),
    hint: [about, when].filter(Boolean).join(' — '),
    status,
  };
}

/** What a guest has begun and sent so far, and the way to another. */
export async function ReportList({ actor }: { actor: SignedIn }) {
  const [t, c, reports] = await Promise.all([
    getTranslations('report.list'),
    getTranslations('common'),
    listReports(actor),
  ]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead', { email: actor.email })} />
      <div className="grid gap-6">
        {reports.length > 0 ? (
          <TaskList tasks={await Promise.all(reports.map(taskOf))} />
        ) : (
          <p>{t('none')}</p>
        )}
        <Form action={another} errorTitle={c('form.errorTitle')}>
          <div className="actions">
            <SubmitButton variant={reports.length > 0 ? 'secondary' : 'primary'} pendingText={c('pending')}>
              {t('another')}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </Main>
  );
}
