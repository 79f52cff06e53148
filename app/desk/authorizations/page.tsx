import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listLetterQueue } from '@/lib/authorizations/queue';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.authorizations');
  return { title: t('title') };
}

export default async function LetterQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, l, format] = await Promise.all([
    listLetterQueue(actor, { after: readCursor(after) }),
    getTranslations('desk.columns'),
    getTranslations('letters.desk'),
    readerFormat(),
  ]);
  return (
    <QueuePage
      queue="authorizations"
      query={query}
      next={next}
      opens={false}
      columns={[
        l('columns.holder'),
        l('columns.agent'),
        l('columns.signedBy'),
        l('columns.until'),
        l('confirmed'),
        t('version'),
      ]}
      rows={rows.flatMap((row) => {
        if (!row.queuedAt) return [];
        return {
          id: row.id,
          href: deskPath('authorizations', row.id, { after }),
          reference: row.reference,
          cells: [
            row.party.name,
            row.agentName,
            row.signedBy,
            row.validUntil && format.date(row.validUntil),
            l(row.confirmedAt ? 'yes' : 'no'),
            row.version,
          ],
          since: row.queuedAt.toISOString(),
          sinceText: format.shortMoment(row.queuedAt),
          openWith: null,
        };
      })}
    />
  );
}
