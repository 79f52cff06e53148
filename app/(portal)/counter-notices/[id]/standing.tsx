import { getTranslations } from 'next-intl/server';
import { DeadlineNote } from '@/components/case/deadline-note';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import { Time } from '@/components/ui/time';
import { answerWindow } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import {
  isCounterNoticeAnswered,
  isCounterNoticeDecided,
  isCounterNoticeWithdrawn,
} from '@/lib/counter-notices/transitions';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { AnswerNow } from './answer-now';
import { LegalStanding } from './legal-standing';

async function Late({ row, dueAt }: { row: CounterNoticeCase; dueAt: Date | null }) {
  const [t, format] = await Promise.all([getTranslations('counterNotices.view'), readerFormat()]);
  return (
    <NoticeBox tone="warn" title={t('lateTitle')}>
      {t.rich('lateText', {
        date: () => dueAt && <Time at={dueAt} text={format.moment(dueAt)} />,
        retract: (text) => <TextLink href={`/notices/${row.noticeId}/retract`}>{text}</TextLink>,
      })}
    </NoticeBox>
  );
}

/** Where it stands for the complainant: what to do and by when, or what is done. */
export async function Standing({ row }: { row: CounterNoticeCase }) {
  const t = await getTranslations('counterNotices.view');
  const { status } = row;
  const { window, dueAt } = answerWindow(row);
  // taken back or let go of, it ends as under either procedure
  const ended =
    isCounterNoticeWithdrawn(status) || (isCounterNoticeDecided(status) && row.decisions.length === 0);
  if (isLegal(row.notice) && !ended) return <LegalStanding row={row} />;
  if (window === 'open' && dueAt) return <AnswerNow row={row} dueAt={dueAt} />;
  if (isCounterNoticeAnswered(status))
    return <DeadlineNote title={t('answeredTitle')} text={t('answeredText')} />;
  if (isCounterNoticeWithdrawn(status))
    return (
      <NoticeBox tone="neutral" title={t('withdrawnTitle')}>
        {t('withdrawnText')}
      </NoticeBox>
    );
  if (!isCounterNoticeDecided(status)) return <Late row={row} dueAt={dueAt} />;
  const items = row.decisions.at(-1)?.items;
  if (!items)
    return (
      <NoticeBox tone="neutral" title={t('settledTitle')}>
        {t('settledText')}
      </NoticeBox>
    );
  const reinstated = items.filter(({ outcome }) => outcome === 'REINSTATE').length;
  return (
    <NoticeBox tone="ok" title={t('decidedTitle')}>
      {t('decidedText', { upheld: items.length - reinstated, reinstated })}
    </NoticeBox>
  );
}
