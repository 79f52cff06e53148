import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listFailedRemovals } from '@/lib/notices/queue';
import { deskCounts } from '@/lib/web/desk-counts';
import { requireStaff } from '@/lib/web/current-actor';
import { deskPath } from '../queue-name';

/** Decided notices whose removals the marketplace did not carry out; nothing when there are none. */
export async function FailedRemovals() {
  const actor = await requireStaff();
  const { failedRemovals } = await deskCounts(actor);
  const rows = failedRemovals > 0 ? await listFailedRemovals(actor) : [];
  if (rows.length === 0) return null;
  const [t, c, market, format] = await Promise.all([
    getTranslations('desk.failedRemovals'),
    getTranslations('desk.columns'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  const head = [c('reference'), c('right'), c('complainant'), c('marketplace'), t('listings'), t('since')];
  return (
    <Card flush title={t('title')}>
      <Table labelled caption={t('title')} head={head.map((label) => ({ label }))}>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="cell-lead">
              <a className="link" href={deskPath('notices', row.id, {})}>
                {row.reference}
              </a>
            </td>
            <td>{row.rightTitle}</td>
            <td>{row.partyName}</td>
            <td>{market(row.marketplace)}</td>
            <td>{row.listings}</td>
            <td>{format.shortMoment(row.failedAt)}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
