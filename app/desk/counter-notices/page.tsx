import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listCounterNoticeQueue } from '@/lib/counter-notices/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';
import { stageOf } from '../stage';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.counter-notices');
  return { title: t('title') };
}

export default async function CounterNoticeQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, market, format] = await Promise.all([
    listCounterNoticeQueue(actor, { after: readCursor(after) }),
    getTranslations('desk'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  return (
    <QueuePage
      queue="counter-notices"
      query={query}
      next={next}
      opens={false}
      columns={[
        t('columns.stage'),
        t('columns.seller'),
        t('columns.complainant'),
        t('columns.right'),
        t('columns.marketplace'),
        t('columns.listings'),
      ]}
      rows={rows.flatMap((row) => {
        if (!row.queuedAt) return [];
        const { notice } = row;
        return {
          id: row.id,
          href: deskPath('counter-notices', row.id, { after }),
          reference: row.reference,
          cells: [
            t(`stage.${stageOf(row.status, notice)}`),
            row.sellerAccess.seller.name,
            notice.party.name,
            notice.right?.title,
            notice.marketplace && market(notice.marketplace),
            row._count.listings,
          ],
          since: row.queuedAt.toISOString(),
          sinceText: format.shortMoment(row.queuedAt),
        };
      })}
    />
  );
}
