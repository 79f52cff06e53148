import { getTranslations } from 'next-intl/server';
import { toneOf } from '@/components/case/status-tone';
import { StatusChip } from '@/components/case/status-chip';
import { Table } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { countDown, type NoticeListItem } from '@/lib/notices/queries';
import { isNoticeDecided } from '@/lib/notices/transitions';

/**
 * The rows of the list. The page is measured against a bare table of the same rows, so each is made of plain elements
 * and as few as say what it has to.
 */
export async function NoticeRows({ rows }: { rows: readonly NoticeListItem[] }) {
  const [t, market, states, format] = await Promise.all([
    getTranslations('notices.list'),
    getTranslations('marketplaces.name'),
    getTranslations('states.notice'),
    readerFormat(),
  ]);
  const head = {
    reference: t('head.reference'),
    right: t('head.right'),
    marketplace: t('head.marketplace'),
    listings: t('head.listings'),
    status: t('head.status'),
    date: t('head.date'),
  };
  const severalParties = new Set(rows.map((row) => row.partyName)).size > 1;
  const listings = ({ status, listingCount, counts }: NoticeListItem) => {
    if (!isNoticeDecided(status)) return listingCount || '';
    return t('removed', { removed: countDown(counts), total: listingCount });
  };
  return (
    <div className="card card-flush">
      <Table caption={t('caption')} head={Object.values(head).map((label) => ({ label }))}>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="cell-lead">
              <a className="link mono" href={`/notices/${row.id}`}>
                {row.reference}
              </a>
            </td>
            <td data-label={head.right}>
              {severalParties ? `${row.rightTitle ?? ''} · ${row.partyName}` : row.rightTitle}
            </td>
            <td data-label={head.marketplace}>{row.marketplace && market(row.marketplace)}</td>
            <td data-label={head.listings}>{listings(row)}</td>
            <td data-label={head.status}>
              <StatusChip tone={toneOf('notice', row.status)} label={states(`${row.status}.label`)} />
            </td>
            <td data-label={head.date}>{row.submittedAt ? format.day(row.submittedAt) : t('notFiled')}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
