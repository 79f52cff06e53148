import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { Messages } from '@/lib/i18n/messages';
import type { NoticeDetails } from '@/lib/notices/queries';
import { getNoticeTimeline, type ComingStep, type TimelineEntry } from '@/lib/notices/timeline';
import { orNotFound } from '@/lib/web/or-not-found';

type LineKey = keyof Messages['notices']['timeline'];

/** The lines of what happened and what comes, in the reader's words. */
async function lines(notice: NoticeDetails) {
  const [t, format] = await Promise.all([getTranslations('notices'), readerFormat()]);
  const open = new Set(notice.counterNotices.map(({ id }) => id));
  const link = (id: string | undefined) =>
    id && open.has(id) ? (
      <TextLink href={`/counter-notices/${id}`}>{t('show.openCounter')}</TextLink>
    ) : undefined;
  const past = (entry: TimelineEntry, isLast: boolean): TimelineItem => ({
    key: entry.id,
    title: t(`timeline.${entry.key as LineKey}`, entry.values as Record<string, never>),
    at: entry.at,
    atText: format.shortMoment(entry.at),
    who: t(`who.${entry.by}`),
    detail: link(entry.counterNoticeId),
    state: isLast ? 'now' : 'done',
  });
  const when = ({ key, by }: ComingStep) => {
    if (by && key === 'decision') return t('show.usuallyBy', { date: format.day(by) });
    if (by) return t('show.byDate', { date: format.shortMoment(by) });
    return key === 'removal' || key === 'reinstatement' ? t('show.waiting') : undefined;
  };
  const coming = (step: ComingStep): TimelineItem => ({
    key: `${step.key}-${step.counterNoticeId ?? ''}`,
    title: t(`coming.${step.key}`),
    atText: when(step),
    detail: link(step.counterNoticeId),
    state: 'todo',
  });
  return { past, coming };
}

/** What happened to the notice and what comes, with dates in the reader's zone. */
export async function HistoryCard({ actor, notice }: { actor: SignedIn; notice: NoticeDetails }) {
  const [t, { past, coming }, history] = await Promise.all([
    getTranslations('notices.show'),
    lines(notice),
    orNotFound(getNoticeTimeline(actor, notice.id)),
  ]);
  const last = history.next.length > 0 ? history.past.length - 1 : -1;
  const items = [
    ...history.past.map((entry, index) => past(entry, index === last)),
    ...history.next.map(coming),
  ];
  return (
    <Card title={t('timeline')}>
      <Timeline items={items} label={t('timeline')} />
    </Card>
  );
}
