import { getLocale, getTranslations } from 'next-intl/server';
import { DeadlineNote } from '@/components/case/deadline-note';
import { ReasonText } from '@/components/case/reason-text';
import { LinkButton } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { isCounterNoticeForwarded } from '@/lib/counter-notices/transitions';
import { dueText } from '@/lib/i18n/due-text';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { NoticeDetails } from '@/lib/notices/queries';
import { RETURN_CODES } from '@/lib/notices/reasons';
import { isLegal } from '@/lib/notices/source';
import { stepToMend } from '@/lib/notices/steps';
import { isNoticeReturned } from '@/lib/notices/transitions';
import { clock } from '@/lib/platform/clock';
import { editPath } from './edit/edit-path';

async function Correct({ notice }: { notice: NoticeDetails }) {
  const [t, reasons] = await Promise.all([getTranslations('notices'), getTranslations('reasons.return')]);
  const code = RETURN_CODES.find((name) => name === notice.returnCode);
  const step = stepToMend(notice.returnCode);
  return (
    <DeadlineNote
      title={t('show.returnedTitle')}
      text={t('show.returnedText')}
      action={
        <>
          <div className="w-full">
            <ReasonText
              title={code && code !== 'other' && reasons(`${code}.label`)}
              text={notice.returnText}
            />
          </div>
          <LinkButton variant="primary" href={editPath(notice, step, step !== 'check')}>
            {t('show.correct', { step: t(`edit.step.${step}`) })}
          </LinkButton>
          {step !== 'check' && <LinkButton href={editPath(notice, 'check')}>{t('show.checkAll')}</LinkButton>}
        </>
      }
    />
  );
}

interface ToAnswer {
  id: string;
  reference: string;
  dueAt: Date;
  legal: boolean;
}

async function Answer({ id, reference, dueAt, legal }: ToAnswer) {
  const [t, l, format, locale] = await Promise.all([
    getTranslations('notices.show'),
    getTranslations('legal.view'),
    readerFormat(),
    getLocale(),
  ]);
  const date = () => <Time at={dueAt} text={format.moment(dueAt)} />;
  return (
    <DeadlineNote
      title={t('answerTitle', { left: dueText(locale, dueAt, clock.now()).text })}
      text={legal ? l.rich('text', { date }) : t.rich('answerText', { time: date })}
      action={
        <LinkButton variant="primary" href={`/counter-notices/${id}`}>
          {t('answer', { reference })}
        </LinkButton>
      }
    />
  );
}

/** What the reader has to do next, if anything: correct the notice, or answer counter-notices. */
export function NextStep({ notice }: { notice: NoticeDetails }) {
  if (isNoticeReturned(notice.status)) return <Correct notice={notice} />;
  const toAnswer = notice.counterNotices.flatMap(({ id, reference, status }): ToAnswer[] => {
    const deadline = notice.deadlines.find(({ counterNoticeId }) => counterNoticeId === id);
    if (!deadline || !isCounterNoticeForwarded(status)) return [];
    return [{ id, reference, dueAt: deadline.dueAt, legal: isLegal(notice) }];
  });
  return toAnswer.map((counterNotice) => <Answer key={counterNotice.id} {...counterNotice} />);
}
