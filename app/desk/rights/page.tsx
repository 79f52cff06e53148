import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { StateOf } from '@/components/case/status-tone';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listRightQueue } from '@/lib/rights/queue';
import { isRightInReview } from '@/lib/rights/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { openWith } from '../open-with';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.rights');
  return { title: t('title') };
}

export default async function RightQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, kind, states, format, who] = await Promise.all([
    listRightQueue(actor, { after: readCursor(after) }),
    getTranslations('desk.columns'),
    getTranslations('rights.kinds'),
    getTranslations('states.identity'),
    readerFormat(),
    openWith(actor),
  ]);
  return (
    <QueuePage
      queue="rights"
      query={query}
      next={next}
      columns={[t('right'), t('kind'), t('number'), t('party'), t('identity'), t('version')]}
      rows={rows.flatMap((row) => {
        if (!row.queuedAt) return [];
        return {
          id: row.id,
          href: deskPath('rights', row.id, { after }),
          reference: row.reference,
          cells: [
            row.title,
            kind(`${row.kind}.label`),
            row.number,
            row.partyName,
            row.identityStatus && states(`${row.identityStatus as StateOf<'identity'>}.label`),
            row.version,
          ],
          since: row.queuedAt.toISOString(),
          sinceText: format.shortMoment(row.queuedAt),
          openWith: who(row, isRightInReview(row.status)),
        };
      })}
    />
  );
}
