import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listNoticeQueue } from '@/lib/notices/queue';
import { isReasonCode } from '@/lib/notices/reasons';
import { isNoticeInReview } from '@/lib/notices/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { openWith } from '../open-with';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';

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
          kind(row.rightKind),
          row.partyName,
          isReasonCode(row.reasonCode) && reason(`${row.reasonCode}.label`),
          market(row.marketplace),
          row.listingCount,
        ],
        since: row.queuedAt.toISOString(),
        sinceText: format.shortMoment(row.queuedAt),
        openWith: who(row, isNoticeInReview(row.status)),
      }))}
    />
  );
}
