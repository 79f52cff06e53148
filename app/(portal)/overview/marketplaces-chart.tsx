import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { tallyMarketplaces } from '@/lib/notices/enforcement';
import { MOST_COUNTED } from '@/lib/notices/recent';

/** Listings by marketplace: how many were reported, and how many of them removed. */
export async function MarketplacesChart({ actor }: { actor: SignedIn }) {
  const [tallies, t, market, format] = await Promise.all([
    tallyMarketplaces(actor),
    getTranslations('manage.charts'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  const most = Math.max(0, ...tallies.map(({ reported }) => reported));
  if (most === 0) return null;
  return (
    <Card title={t('marketTitle')}>
      <div className="chart">
        <Table
          caption={t('marketCaption')}
          head={[
            { label: t('marketplace'), hidden: true },
            { label: t('reported'), end: true },
            { label: t('down'), end: true },
          ]}
        >
          {tallies.map(({ marketplace, reported, removed }) => (
            <tr key={marketplace}>
              <th scope="row">
                {market(marketplace)}
                <span className="stack" style={{ inlineSize: `${(100 * reported) / most}%` }} aria-hidden>
                  <span className="stack-part" data-outcome="removed" style={{ flexGrow: removed }} />
                  <span className="stack-part" data-outcome="open" style={{ flexGrow: reported - removed }} />
                </span>
              </th>
              <td className="text-end">{format.number(reported)}</td>
              <td className="text-end">{format.number(removed)}</td>
            </tr>
          ))}
        </Table>
      </div>
      <p className="hint mt-3">{t('most', { most: MOST_COUNTED })}</p>
    </Card>
  );
}
