import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listMailQueue } from '@/lib/intake/queue';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';
import { AskedMails } from './asked-mails';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.mail');
  return { title: t('title') };
}

export default async function MailQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, format] = await Promise.all([
    listMailQueue(actor, { after: readCursor(after) }),
    getTranslations('mailbox'),
    readerFormat(),
  ]);
  return (
    <QueuePage
      queue="mail"
      query={query}
      next={next}
      opens={false}
      columns={[
        t('desk.columns.subject'),
        t('desk.columns.sender'),
        t('desk.columns.type'),
        t('desk.columns.listings'),
        t('desk.columns.messages'),
      ]}
      rows={rows.flatMap((row) => {
        if (!row.queuedAt) return [];
        return {
          id: row.id,
          href: deskPath('mail', row.id, { after }),
          reference: row.reference,
          cells: [
            row.subject || t('desk.noSubject'),
            row.senderEmail || t('desk.noSender'),
            t(`types.${row.type}`),
            row.listings,
            row.messages,
          ],
          since: row.queuedAt.toISOString(),
          sinceText: format.shortMoment(row.queuedAt),
          openWith: null,
        };
      })}
    >
      {after === undefined && <AskedMails />}
    </QueuePage>
  );
}
