import { getTranslations } from 'next-intl/server';
import { OutcomeTable, type OutcomeRow } from '@/components/case/outcome-table';
import { ReasonText } from '@/components/case/reason-text';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { listingOutcomes } from '@/lib/counter-notices/outcomes';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { decisionReason } from '@/lib/counter-notices/reasons';
import { readerFormat } from '@/lib/i18n/reader-format';

/** The disputed listings, each with how it stands; once decided, with the reasons. */
export async function Disputed({ row }: { row: CounterNoticeCase }) {
  const [t, r, s, format] = await Promise.all([
    getTranslations('counterNotices.view'),
    getTranslations('reasons'),
    getTranslations('states.listing'),
    readerFormat(),
  ]);
  const rows = listingOutcomes(row).map(({ entry, kind, code, text }): OutcomeRow => {
    const { id, status, listing } = entry.reportedListing;
    const reason = decisionReason(kind, code);
    return {
      id,
      title: listing.title ?? t('untitled'),
      href: listing.canonicalUrl,
      idText: t('item', { id: listing.externalId }),
      imageUrl: listing.imageUrl,
      status: <StatusChip tone={toneOf('listing', status)} label={s(`${status}.label`)} />,
      outcome: kind ? t(kind) : '',
      reason: reason && r(`${reason}.label`),
      words: text,
    };
  });
  const title = t('listingsTitle', { count: rows.length });
  const labels = { listing: t('listing'), status: t('status'), outcome: t('outcome') };
  const decision = row.decisions.at(-1);
  return (
    <>
      {decision?.summary && (
        <Card title={t('decisionTitle')}>
          <ReasonText
            text={decision.summary}
            from={t('decisionFrom', { date: format.day(decision.createdAt) })}
          />
        </Card>
      )}
      <Card flush title={title}>
        <OutcomeTable caption={title} labels={labels} rows={rows} />
      </Card>
    </>
  );
}
