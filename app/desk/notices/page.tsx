import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { onceEach } from '@/lib/i18n/once-each';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listNoticeQueue, type NoticeQueueRow } from '@/lib/notices/queue';
import { isReasonCode, type ReasonCode } from '@/lib/notices/reasons';
import { isNoticeInReview } from '@/lib/notices/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { openWith } from '../open-with';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';
import { FailedRemovals } from './failed-removals';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.notices');
  return { title: t('title') };
}

export default async function NoticeQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, market, reason, kind, format, who] = await Promise.all([
    listNoticeQueue(actor, { after: readCursor(after) }),
    getTranslations('desk.columns'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
    getTranslations('notices.rightKind'),
    readerFormat(),
    openWith(actor),
  ]);
  const marketName = onceEach((code: NoticeQueueRow['marketplace']) => market(code));
  const kindName = onceEach((known: NoticeQueueRow['rightKind']) => kind(known));
  const reasonName = onceEach((code: ReasonCode) => reason(`${code}.label`));
  return (
    <QueuePage
      queue="notices"
      query={query}
      next={next}
      columns={[t('right'), t('kind'), t('complainant'), t('reason'), t('marketplace'), t('listings')]}
      rows={rows.map((row) => ({
        id: row.id,
        href: deskPath('notices', row.id, { after }),
        reference: row.reference,
        cells: [
          row.rightTitle,
          kindName(row.rightKind),
          row.partyName,
          isReasonCode(row.reasonCode) && reasonName(row.reasonCode),
          marketName(row.marketplace),
          row.listingCount,
        ],
        since: row.queuedAt.toISOString(),
        sinceText: format.shortMoment(row.queuedAt),
        openWith: who(row, isNoticeInReview(row.status)),
      }))}
    >
      {after === undefined && <FailedRemovals />}
    </QueuePage>
  );
}
