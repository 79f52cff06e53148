import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { getNoticeTimeline } from '@/lib/notices/timeline';
import { deskPath } from '../queue-name';

interface Props {
  timeline: Awaited<ReturnType<typeof getNoticeTimeline>>;
  /** folded away while there is something to decide */
  folded: boolean;
}

/** What happened to a notice, who did it and what comes, with the way to its counter-notices. */
export async function NoticeHistory({ timeline, folded }: Props) {
  const [t, n, open, format] = await Promise.all([
    getTranslations('desk.history'),
    getTranslations('notices'),
    getTranslations('desk.notice'),
    readerFormat(),
  ]);
  const past = timeline.past.map(({ id, key, at, by, values, counterNoticeId }): TimelineItem => {
    return {
      key: id,
      title: n(`timeline.${key}` as 'timeline.started', { version: 1, ...values }),
      at,
      atText: format.shortMoment(at),
      who: n(`who.${by}`),
      detail: counterNoticeId && (
        <a className="link" href={deskPath('counter-notices', counterNoticeId, {})}>
          {open('counterNotice')}
        </a>
      ),
      state: 'done',
    };
  });
  const coming = timeline.next.map(({ key, by }, i): TimelineItem => {
    return {
      key: `${key}-${i}`,
      title: n(`coming.${key}`),
      ...(by ? { at: by, atText: format.shortMoment(by) } : {}),
      state: i === 0 ? 'now' : 'todo',
    };
  });
  return (
    <details className="case-fold" open={!folded}>
      <summary>{t('title')}</summary>
      <Timeline label={t('label')} items={[...past, ...coming]} />
    </details>
  );
}
