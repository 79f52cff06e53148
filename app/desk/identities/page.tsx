import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { countryName } from '@/lib/identities/countries';
import { listIdentityQueue } from '@/lib/identities/queue';
import { isIdentityInReview } from '@/lib/identities/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { readCursor } from '@/lib/web/queue-cursor';
import { openWith } from '../open-with';
import { deskPath, once, type DeskQuery } from '../queue-name';
import { QueuePage } from '../queue-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.queue.identities');
  return { title: t('title') };
}

export default async function IdentityQueuePage({ searchParams }: { searchParams: Promise<DeskQuery> }) {
  const [actor, query] = await Promise.all([requireStaff(), searchParams]);
  const after = once(query.after);
  const [{ rows, next }, t, i, locale, format, who] = await Promise.all([
    listIdentityQueue(actor, { after: readCursor(after) }),
    getTranslations('desk.columns'),
    getTranslations('identity'),
    getLocale(),
    readerFormat(),
    openWith(actor),
  ]);
  return (
    <QueuePage
      queue="identities"
      query={query}
      next={next}
      columns={[t('name'), t('kind'), t('country'), t('document'), t('version')]}
      rows={rows.flatMap((row) => {
        if (!row.queuedAt) return [];
        return {
          id: row.id,
          href: deskPath('identities', row.id, { after }),
          reference: row.reference,
          cells: [
            row.legalName,
            i(`kinds.${row.partyKind}.label`),
            countryName(locale, row.country),
            row.documentType && i(`documentTypes.${row.documentType}.label`),
            row.version,
          ],
          since: row.queuedAt.toISOString(),
          sinceText: format.shortMoment(row.queuedAt),
          openWith: who(row, isIdentityInReview(row.status)),
        };
      })}
    />
  );
}
