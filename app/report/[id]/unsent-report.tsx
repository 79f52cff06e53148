import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TaskList, type Task } from '@/components/ui/task-list';
import { Time } from '@/components/ui/time';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { ReportView } from '@/lib/reports/queries';
import { firstOpenPage, pageBeforehand, REPORT_PARTS } from '@/lib/reports/steps';
import { mailLinkAgain } from '../actions';
import { partState } from './report-steps';

interface Props {
  report: ReportView;
  email: string;
  /** the link was just asked for again */
  mailed: boolean;
}

async function tasksOf(report: ReportView): Promise<Task[]> {
  const t = await getTranslations('report');
  return REPORT_PARTS.flatMap((part): Task[] => {
    const { own, done } = partState(report, part);
    const [first] = own;
    if (!first || part === 'check') return [];
    const open = pageBeforehand(first, report.answers) === null;
    const next = own.find((page) => report.incomplete[page]) ?? first;
    return [
      {
        key: part,
        title: t(`parts.${part}`),
        href: open ? `/report/${report.id}/${pageBeforehand(next, report.answers) ?? next}` : undefined,
        status: <Chip tone={done ? 'ok' : 'neutral'}>{t(done ? 'hub.done' : 'hub.todo')}</Chip>,
      },
    ];
  });
}

/** A report that was left to go on another day: what is answered, how to go on, and until when. */
export async function UnsentReport({ report, email, mailed }: Props) {
  const { id, reference, expiresAt, incomplete } = report;
  const [t, c, format, tasks] = await Promise.all([
    getTranslations('report.hub'),
    getTranslations('common'),
    readerFormat(),
    tasksOf(report),
  ]);
  return (
    <>
      <PageHeader eyebrow={<span className="mono">{reference}</span>} title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {mailed && (
          <NoticeBox tone="ok" role="status">
            {t('mailed', { email })}
          </NoticeBox>
        )}
        <TaskList tasks={tasks} />
        <div className="actions">
          <LinkButton variant="primary" href={`/report/${id}/${firstOpenPage(incomplete)}`}>
            {t('goOn')}
          </LinkButton>
        </div>
        <section className="account-else" aria-labelledby="later">
          <h2 id="later">{t('later')}</h2>
          <p>
            {t.rich('kept', {
              email,
              time: () => <Time at={expiresAt} text={format.moment(expiresAt)} />,
            })}
          </p>
          <Form action={mailLinkAgain} errorTitle={c('form.errorTitle')}>
            <input type="hidden" name="report" value={id} />
            <div className="actions">
              <SubmitButton variant="secondary" pendingText={c('sending')}>
                {t('mail')}
              </SubmitButton>
            </div>
          </Form>
        </section>
      </div>
    </>
  );
}
