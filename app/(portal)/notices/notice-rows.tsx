import { getTranslations } from 'next-intl/server';
import { toneOf } from '@/components/case/status-tone';
import { onceEach } from '@/lib/i18n/once-each';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { countDown, type NoticeListItem } from '@/lib/notices/queries';
import { isNoticeDecided } from '@/lib/notices/transitions';
import { NoticeTable } from './notice-table';

const HEAD = ['reference', 'right', 'marketplace', 'listings', 'status', 'date'] as const;

/** The rows of the list, put into the reader's words. */
export async function NoticeRows({ rows }: { rows: readonly NoticeListItem[] }) {
  const [t, market, states, format] = await Promise.all([
    getTranslations('notices.list'),
    getTranslations('marketplaces.name'),
    getTranslations('states.notice'),
    readerFormat(),
  ]);
  const severalParties = new Set(rows.map((row) => row.partyName)).size > 1;
  const marketName = onceEach((code: MarketplaceCode) => market(code));
  const statusName = onceEach((status: NoticeListItem['status']) => states(`${status}.label`));
  const listings = ({ status, listingCount, counts }: NoticeListItem) => {
    if (!isNoticeDecided(status)) return listingCount || '';
    return t('removed', { removed: countDown(counts), total: listingCount });
  };
  return (
    <div className="card card-flush">
      <NoticeTable
        caption={t('caption')}
        head={HEAD.map((name) => t(`head.${name}`))}
        rows={rows.map((row) => ({
          id: row.id,
          reference: row.reference,
          right: [row.rightTitle, severalParties && row.partyName].filter(Boolean).join(' · '),
          marketplace: row.marketplace ? marketName(row.marketplace) : '',
          listings: listings(row),
          tone: toneOf('notice', row.status),
          status: statusName(row.status),
          date: row.submittedAt ? format.day(row.submittedAt) : t('notFiled'),
        }))}
      />
    </div>
  );
}
