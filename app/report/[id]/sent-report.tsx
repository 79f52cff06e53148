import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { TaskList, type Task } from '@/components/ui/task-list';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { ReportView } from '@/lib/reports/queries';
import { MakeAccount } from './make-account';

/** The three matters of a report and how each stands; what came back leads to where it is mended. */
async function mattersOf({ id, identity, right, notice, answers }: ReportView): Promise<Task[]> {
  const [t, verification, notices] = await Promise.all([
    getTranslations('report.hub'),
    getTranslations('states.verification'),
    getTranslations('states.notice'),
  ]);
  const mend = (open: boolean | undefined, page: string) => (open ? `/report/${id}/${page}` : undefined);
  return [
    ...(identity
      ? [
          {
            key: 'identity',
            title: t('identity', { name: identity.legalName }),
            href: mend(answers.identity?.open, 'details'),
            status: (
              <StatusChip
                tone={toneOf('verification', identity.status)}
                label={verification(`${identity.status}.label`)}
              />
            ),
          },
        ]
      : []),
    ...(right
      ? [
          {
            key: 'right',
            title: t('right', { title: right.title }),
            href: mend(answers.right?.open, 'right-details'),
            status: (
              <StatusChip
                tone={toneOf('verification', right.status)}
                label={verification(`${right.status}.label`)}
              />
            ),
          },
        ]
      : []),
    ...(notice
      ? [
          {
            key: 'notice',
            title: t('notice', { reference: notice.reference }),
            href: answers.notice?.open ? `/report/${id}/check` : `/notices/${notice.id}`,
            status: (
              <StatusChip tone={toneOf('notice', notice.status)} label={notices(`${notice.status}.label`)} />
            ),
          },
        ]
      : []),
  ];
}

/** A report that was sent: what became of it, what has to be mended, and the way to an account. */
export async function SentReport({ report }: { report: ReportView }) {
  const { id, notice, pages, submittedAt } = report;
  const [t, format, tasks] = await Promise.all([
    getTranslations('report.hub'),
    readerFormat(),
    mattersOf(report),
  ]);
  const [first] = pages;
  const back = pages.length > 1 && first;
  return (
    <>
      <PageHeader
        eyebrow={notice && <span className="mono">{notice.reference}</span>}
        title={t('sentTitle')}
        lead={submittedAt && t('sentOn', { date: format.day(submittedAt) })}
      />
      <div className="grid gap-6">
        {back && (
          <NoticeBox
            tone="warn"
            title={t('backTitle')}
            action={
              <LinkButton variant="primary" href={`/report/${id}/${first}`}>
                {t('mend')}
              </LinkButton>
            }
          >
            {t('back')}
          </NoticeBox>
        )}
        <TaskList tasks={tasks} />
        {notice && !report.answers.notice?.open && (
          <div className="actions">
            <LinkButton variant={back ? 'secondary' : 'primary'} href={`/notices/${notice.id}`}>
              {t('open')}
            </LinkButton>
          </div>
        )}
        <MakeAccount />
      </div>
    </>
  );
}
