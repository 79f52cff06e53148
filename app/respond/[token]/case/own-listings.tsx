import { getTranslations } from 'next-intl/server';
import { ListingCell } from '@/components/case/listing-cell';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { Cell, Table } from '@/components/ui/table';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { readerFormat } from '@/lib/i18n/reader-format';

/** The seller's own listings of the notice, and how each stands. */
export async function OwnListings({ listings }: { listings: SellerCase['listings'] }) {
  const [t, s, format] = await Promise.all([
    getTranslations('respond.case'),
    getTranslations('states.listing'),
    readerFormat(),
  ]);
  const title = t('listingsTitle', { count: listings.length });
  return (
    <Card flush title={title}>
      <Table
        caption={title}
        head={[{ label: t('listing') }, { label: t('removedOn') }, { label: t('status') }]}
      >
        {listings.map(({ id, status, removedAt, listing }) => (
          <tr key={id}>
            <Cell lead>
              <ListingCell
                title={listing.title ?? t('untitled')}
                href={listing.canonicalUrl}
                external
                idText={t('item', { id: listing.externalId })}
                imageUrl={listing.imageUrl}
              />
            </Cell>
            <Cell label={t('removedOn')}>{removedAt ? format.shortMoment(removedAt) : ''}</Cell>
            <Cell label={t('status')}>
              <StatusChip tone={toneOf('listing', status)} label={s(`${status}.label`)} />
            </Cell>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
