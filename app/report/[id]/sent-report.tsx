import { getTranslations } from 'next-intl/server';
import { LetterStatus } from '@/app/(portal)/authorizations/letter-status';
import { IdentityStatus } from '@/app/(portal)/identity/identity-status';
import { RightStatus } from '@/app/(portal)/rights/right-status';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { TaskList, type Task } from '@/components/ui/task-list';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { ReportView } from '@/lib/reports/queries';
import { MakeAccount } from './make-account';

async function NoticeState({ status }: { status: NoticeStatus }) {
  const t = await getTranslations('states.notice');
  return <StatusChip tone={toneOf('notice', status)} label={t(`${status}.label`)} />;
}
type NoticeStatus = NonNullable<ReportView['notice']>['status'];

/** The three matters of a report and how each stands; what came back leads to where it is mended. */
async function mattersOf({ id, identity, letter, right, notice, answers }: ReportView): Promise<Task[]> {
  const t = await getTranslations('report.hub');
  const mend = (open: boolean | undefined, page: string) => (open ? `/report/${id}/${page}` : undefined);
  return [
    ...(identity
      ? [
          {
            key: 'identity',
            title: t('identity', { name: identity.legalName }),
            href: mend(answers.identity?.open, 'details'),
            status: <IdentityStatus identity={identity} />,
          },
        ]
      : []),
    ...(letter
      ? [
          {
            key: 'letter',
            title: t('letter', { reference: letter.reference }),
            href: mend(answers.letter?.open, 'letter-people'),
            status: <LetterStatus status={letter.status} />,
          },
        ]
      : []),
    ...(right
      ? [
          {
            key: 'right',
            title: t('right', { title: right.title }),
            href: mend(answers.right?.open, 'right-details'),
            status: <RightStatus status={right.status} />,
          },
        ]
      : []),
    ...(notice
      ? [
          {
            key: 'notice',
            title: t('notice', { reference: notice.reference }),
            href: answers.notice?.open ? `/report/${id}/check` : `/notices/${notice.id}`,
            status: <NoticeState status={notice.status} />,
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
