import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { comingForComplainant } from '@/lib/counter-notices/coming';
import type { HistoryEntry } from '@/lib/counter-notices/history-lines';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { readerFormat } from '@/lib/i18n/reader-format';

/** What happened to a counter-notice since it was forwarded, and what comes by when. */
export async function CounterTimeline({
  row,
  history,
}: {
  row: CounterNoticeCase;
  history: readonly HistoryEntry[];
}) {
  const [t, format] = await Promise.all([getTranslations('counterNotices'), readerFormat()]);
  const past = history.map(({ id, key, at, by, values }): TimelineItem => ({
    key: id,
    title: t(`history.${key}` as 'history.decided', values as { upheld: number; reinstated: number }),
    at,
    atText: format.shortMoment(at),
    who: t(`who.${by === 'complainant' ? 'you' : by}`),
    state: 'done',
  }));
  const coming = comingForComplainant(row).map(({ key, by, usual }, index): TimelineItem => ({
    key,
    title: t(`coming.${key as 'decision'}`),
    atText: by ? t(usual ? 'coming.usually' : 'coming.by', { date: format.shortMoment(by) }) : undefined,
    state: index === 0 ? 'now' : 'todo',
  }));
  return <Timeline items={[...past, ...coming]} />;
}
