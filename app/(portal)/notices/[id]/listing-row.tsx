import { getTranslations } from 'next-intl/server';
import { ListingCell } from '@/components/case/listing-cell';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Cell } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isReasonGiven, type ReportedListingView } from '@/lib/notices/queries';
import { isListingDown, isListingRetractable } from '@/lib/notices/transitions';

interface Props {
  row: ReportedListingView;
  noticeId: string;
  head: { status: string; action: string };
}

/** One reported listing: what it is, where it stands since when and why, and what can be done. */
export async function ListingRow({ row, noticeId, head }: Props) {
  const [t, market, states, format] = await Promise.all([
    getTranslations('notices.show'),
    getTranslations('marketplaces.name'),
    getTranslations('states.listing'),
    readerFormat(),
  ]);
  const { listing, status, removedAt, reinstatedAt } = row;
  const { externalId: id } = listing;
  const title = listing.title ?? t('untitled', { id });
  const counter = row.counters[0]?.counterNotice;
  const since = removedAt && isListingDown(status) && t('removedOn', { date: format.day(removedAt) });
  const back = reinstatedAt && t('backOn', { date: format.day(reinstatedAt) });
  return (
    <tr>
      <Cell lead>
        <ListingCell
          title={title}
          href={listing.canonicalUrl}
          external
          idText={t('item', { marketplace: market(listing.marketplace), id })}
          imageUrl={listing.imageUrl}
        />
      </Cell>
      <Cell label={head.status}>
        <div className="listing-standing">
          <span>
            <StatusChip tone={toneOf('listing', status)} label={states(`${status}.label`)} />{' '}
            <span className="small">{back || since}</span>
          </span>
          {isReasonGiven(row) && <span className="small kept-lines">{row.reasonText}</span>}
          {counter && (
            <a className="link small" href={`/counter-notices/${counter.id}`}>
              {t('counterNotice', { reference: counter.reference })}
            </a>
          )}
        </div>
      </Cell>
      <Cell label={head.action} className="listing-action">
        {isListingRetractable(status) && (
          <a
            className="link small"
            href={`/notices/${noticeId}/retract?listing=${row.id}`}
            aria-label={t('retractOneWhat', { title })}
          >
            {t('retractOne')}
          </a>
        )}
      </Cell>
    </tr>
  );
}
