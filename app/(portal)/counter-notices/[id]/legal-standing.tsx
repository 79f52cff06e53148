import { getTranslations } from 'next-intl/server';
import { DeadlineNote } from '@/components/case/deadline-note';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { answerWindow, daysUntil } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { isCounterNoticeAnswered } from '@/lib/counter-notices/transitions';
import { readerFormat } from '@/lib/i18n/reader-format';
import { beginResponse } from '../actions';

/** The statute's clock runs: what has to be proven by when, why what was sent was not enough, and the way to prove it. */
async function ProveNow({ row, dueAt }: { row: CounterNoticeCase; dueAt: Date }) {
  const [t, v, c, format] = await Promise.all([
    getTranslations('legal.view'),
    getTranslations('counterNotices.view'),
    getTranslations('common'),
    readerFormat(),
  ]);
  const { response } = row;
  const action = response ? (
    <>
      <LinkButton variant="primary" href={`/counter-notices/${row.id}/answer`}>
        {v('goOn')}
      </LinkButton>
      <span className="hint">{v('draftNote')}</span>
    </>
  ) : (
    <Form action={beginResponse} errorTitle={c('form.errorTitle')}>
      <input type="hidden" name="counterNoticeId" value={row.id} />
      <SubmitButton pendingText={c('pending')}>{t('send')}</SubmitButton>
    </Form>
  );
  return (
    <>
      {response?.refusalText && (
        <NoticeBox tone="warn" title={t('refused')}>
          {response.refusalText}
        </NoticeBox>
      )}
      <DeadlineNote
        title={t('due', { days: daysUntil(dueAt, row.notice) })}
        text={t.rich('text', { date: () => <Time at={dueAt} text={format.moment(dueAt)} /> })}
        action={action}
      />
    </>
  );
}

/** How it ended: kept down by an action that was proven, or put back by the clock; null where it ended otherwise. */
async function Ended({ row }: { row: CounterNoticeCase }) {
  const [t, format] = await Promise.all([getTranslations('legal.view'), readerFormat()]);
  const { proof } = row;
  if (!proof)
    return (
      <NoticeBox tone="neutral" title={t('backTitle')}>
        {t('backText')}
      </NoticeBox>
    );
  const { forum, caseNumber: number, filedOn } = proof;
  return (
    <NoticeBox tone="ok" title={t('keptTitle')}>
      {t('keptText', { forum, number, date: format.date(filedOn) })}
    </NoticeBox>
  );
}

/** Where a counter-notice under procedure LEGAL stands for the complainant, while its clock runs or once it has decided. */
export async function LegalStanding({ row }: { row: CounterNoticeCase }) {
  const [t, format] = await Promise.all([getTranslations('legal.view'), readerFormat()]);
  const { window, dueAt } = answerWindow(row);
  const date = () => dueAt && <Time at={dueAt} text={format.moment(dueAt)} />;
  if (window === 'open' && dueAt) return <ProveNow row={row} dueAt={dueAt} />;
  if (isCounterNoticeAnswered(row.status))
    return <DeadlineNote title={t('sentTitle')} text={t.rich('sentText', { date })} />;
  if (window === 'late')
    return (
      <NoticeBox tone="warn" title={t('lateTitle')}>
        {t.rich('lateText', { date })}
      </NoticeBox>
    );
  return <Ended row={row} />;
}
