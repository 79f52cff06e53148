import { getTranslations } from 'next-intl/server';
import { OutcomeTable, type OutcomeRow } from '@/components/case/outcome-table';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { listingOutcomes } from '@/lib/counter-notices/outcomes';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { decisionReason } from '@/lib/counter-notices/reasons';
import { readerFormat } from '@/lib/i18n/reader-format';

/** The listings answered for, each with how it stands; once decided, with the reasons. */
export async function Listings({ row }: { row: CounterNoticeCase }) {
  const [t, k, r, s, format] = await Promise.all([
    getTranslations('respond.counter'),
    getTranslations('respond.case'),
    getTranslations('reasons'),
    getTranslations('states.listing'),
    readerFormat(),
  ]);
  const rows = listingOutcomes(row).map(({ entry, kind, code, text }): OutcomeRow => {
    const { id, status, listing } = entry.reportedListing;
    const reason = decisionReason(kind, code);
    return {
      id,
      title: listing.title ?? k('untitled'),
      href: listing.canonicalUrl,
      idText: k('item', { id: listing.externalId }),
      imageUrl: listing.imageUrl,
      status: <StatusChip tone={toneOf('listing', status)} label={s(`${status}.label`)} />,
      outcome: kind ? t(kind) : '',
      reason: reason && r(`${reason}.label`),
      words: text,
    };
  });
  const title = t('listingsTitle', { count: rows.length });
  const decision = row.decisions.at(-1);
  const labels = { listing: k('listing'), status: k('status'), outcome: t('outcome') };
  return (
    <Card
      flush
      title={decision ? t('decisionTitle') : title}
      aside={decision && t('decisionDate', { date: format.day(decision.createdAt) })}
    >
      {decision?.summary && <p className="px-4 py-3 whitespace-pre-line">{decision.summary}</p>}
      <OutcomeTable caption={title} labels={labels} rows={rows} />
    </Card>
  );
}
