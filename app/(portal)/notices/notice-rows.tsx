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
  const head = ['reference', 'right', 'marketplace', 'listings', 'status', 'date'] as const;
  const severalParties = new Set(rows.map((row) => row.partyName)).size > 1;
  const listings = ({ status, listingCount, counts }: NoticeListItem) => {
    if (!isNoticeDecided(status)) return listingCount || '';
    return t('removed', { removed: countDown(counts), total: listingCount });
  };
  return (
    <div className="card card-flush">
      <Table labelled caption={t('caption')} head={head.map((name) => ({ label: t(`head.${name}`) }))}>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="cell-lead">
              <a className="link mono" href={`/notices/${row.id}`}>
                {row.reference}
              </a>
            </td>
            <td>{severalParties ? `${row.rightTitle ?? ''} · ${row.partyName}` : row.rightTitle}</td>
            <td>{row.marketplace && market(row.marketplace)}</td>
            <td>{listings(row)}</td>
            <td>
              <StatusChip tone={toneOf('notice', row.status)} label={states(`${row.status}.label`)} />
            </td>
            <td>{row.submittedAt ? format.day(row.submittedAt) : t('notFiled')}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
