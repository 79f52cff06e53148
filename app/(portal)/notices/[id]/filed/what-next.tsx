import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { Card } from '@/components/ui/card';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { NoticeDetails } from '@/lib/notices/queries';
import { getNoticeTimeline } from '@/lib/notices/timeline';
import { orNotFound } from '@/lib/web/or-not-found';

/** What happens to a notice that has just been filed, and by when. */
export async function WhatNext({ actor, notice }: { actor: SignedIn; notice: NoticeDetails }) {
  const [t, market, format, { next }] = await Promise.all([
    getTranslations('notices.filed'),
    getTranslations('marketplaces.name'),
    readerFormat(),
    orNotFound(getNoticeTimeline(actor, notice.id)),
  ]);
  const by = next.find(({ key }) => key === 'decision')?.by;
  const marketplace = notice.marketplace ? market(notice.marketplace) : '';
  const items: TimelineItem[] = [
    {
      key: 'review',
      title: t('nextList.review'),
      atText: by ? t('nextList.reviewBy', { date: format.day(by) }) : undefined,
      state: 'now',
    },
    {
      key: 'removal',
      title: t('nextList.removal', { marketplace }),
      atText: t('nextList.removalWhen'),
      state: 'todo',
    },
    { key: 'told', title: t('nextList.told'), atText: t('nextList.toldWhen'), state: 'todo' },
    { key: 'answer', title: t('nextList.answer'), atText: t('nextList.answerWhen'), state: 'todo' },
  ];
  return (
    <Card title={t('next')}>
      <Timeline items={items} label={t('next')} />
    </Card>
  );
}
