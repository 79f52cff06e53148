import { Readable } from 'node:stream';
import { getTranslations } from 'next-intl/server';
import { contentDisposition } from '@/lib/documents/content-disposition';
import { today } from '@/lib/identities/calendar-date';
import { BYTE_ORDER_MARK, csvRow } from '@/lib/notices/csv';
import { exportNotices } from '@/lib/notices/export-notices';
import { requireMember } from '@/lib/web/current-actor';
import { noticeFilter, readNoticeQuery } from '../notice-query';
import { exportedRow } from './exported-row';

const COLUMNS = [
  'notice',
  'noticeStatus',
  'filed',
  'party',
  'right',
  'marketplace',
  'reason',
  'link',
  'title',
  'listingStatus',
  'explanation',
  'removed',
  'reinstated',
] as const;

/** The notices of the list, as it is narrowed, with their listings, as a file for a spreadsheet. Written as it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireMember();
  const narrowing = readNoticeQuery(Object.fromEntries(new URL(request.url).searchParams));
  const [t, row] = await Promise.all([getTranslations('manage.csv'), exportedRow()]);
  const batches = exportNotices(actor, noticeFilter(narrowing));
  const head = BYTE_ORDER_MARK + csvRow(COLUMNS.map((column) => t(column)));
  const lines = async function* () {
    yield head;
    for await (const batch of batches) yield batch.map((listing) => csvRow(row(listing))).join('');
  };
  const body = Readable.toWeb(Readable.from(lines(), { objectMode: false }));
  const date = today().toISOString().slice(0, 10);
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition('attachment', t('fileName', { date })),
      'cache-control': 'private, no-store',
    },
  });
}
