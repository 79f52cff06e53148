import { getTranslations } from 'next-intl/server';
import { DeadlineNote } from '@/components/case/deadline-note';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { daysUntil } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { beginResponse } from '../actions';

/** The complainant's clock runs: how long, what happens when nothing is done, and the way to answer. */
export async function AnswerNow({ row, dueAt }: { row: CounterNoticeCase; dueAt: Date }) {
  const [t, c, format] = await Promise.all([
    getTranslations('counterNotices.view'),
    getTranslations('common'),
    readerFormat(),
  ]);
  const begun = row.response !== null;
  return (
    <DeadlineNote
      title={t('dueDays', { days: daysUntil(dueAt, row.notice) })}
      text={t.rich('dueText', { date: () => <Time at={dueAt} text={format.moment(dueAt)} /> })}
      action={
        begun ? (
          <>
            <LinkButton variant="primary" href={`/counter-notices/${row.id}/answer`}>
              {t('goOn')}
            </LinkButton>
            <span className="hint">{t('draftNote')}</span>
          </>
        ) : (
          <Form action={beginResponse} errorTitle={c('form.errorTitle')}>
            <input type="hidden" name="counterNoticeId" value={row.id} />
            <SubmitButton pendingText={c('pending')}>{t('answer')}</SubmitButton>
          </Form>
        )
      }
    />
  );
}
