import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listFailedRemovals } from '@/lib/notices/queue';
import { requireStaff } from '@/lib/web/current-actor';
import { deskCounts } from '@/lib/web/desk-counts';
import { OtherCases } from '../other-cases';

/** Decided notices whose removals the marketplace did not carry out. */
export async function FailedRemovals() {
  const actor = await requireStaff();
  const { failedRemovals } = await deskCounts(actor);
  if (failedRemovals === 0) return null;
  const [rows, t, c, market, format] = await Promise.all([
    listFailedRemovals(actor),
    getTranslations('desk.failedRemovals'),
    getTranslations('desk.columns'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  return (
    <OtherCases
      queue="notices"
      title={t('title')}
      columns={[c('right'), c('complainant'), c('marketplace'), t('listings'), t('since')]}
      rows={rows.map(({ id, reference, rightTitle, partyName, marketplace, listings, failedAt }) => ({
        id,
        reference,
        cells: [rightTitle, partyName, market(marketplace), listings, format.shortMoment(failedAt)],
      }))}
    />
  );
}
