import { getTranslations } from 'next-intl/server';
import { ListingCell } from '@/components/case/listing-cell';
import { ReasonText } from '@/components/case/reason-text';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Form } from '@/components/forms/form';
import { NoticeBox } from '@/components/ui/notice-box';
import { SubmitButton } from '@/components/ui/submit-button';
import type { NoticeCase } from '@/lib/notices/queue';
import {
  isListingRemovalFailed,
  isListingUndecided,
  isNoticeInReview,
  isNoticeWithUs,
} from '@/lib/notices/transitions';
import { showListings } from '../decided-listing';
import { PlaceFields } from '../place-fields';
import type { DeskQuery } from '../queue-name';
import { orderAgain } from './actions';

const REASONS = ['remove', 'reject', 'uphold', 'reinstate'] as const;

/** What became of each listing; removals that failed can be ordered again. */
export async function ListingOutcomes({ notice, query }: { notice: NoticeCase; query: DeskQuery }) {
  // while the form is open, it shows those that are still to be decided
  const inForm = isNoticeInReview(notice.status);
  const rows = notice.listings.filter(({ status }) => !inForm || !isListingUndecided(status));
  const [t, c, states, reasons, shown] = await Promise.all([
    getTranslations('desk.notice'),
    getTranslations('common'),
    getTranslations('states.listing'),
    getTranslations('reasons'),
    showListings(rows, { facts: isNoticeWithUs(notice.status) }),
  ]);
  const failed = rows.filter(({ status }) => isListingRemovalFailed(status)).length;
  // codes of the four tables that share a name mean the same
  const labelOf = (code: string | null) => {
    const keys = REASONS.map((group) => `${group}.${code ?? ''}.label` as 'remove.other.label');
    const known = keys.find((key) => reasons.has(key));
    return known && reasons(known);
  };
  if (rows.length === 0) return null;
  return (
    <Form action={orderAgain} errorTitle={c('form.errorTitle')} idPrefix="l-" className="case-block">
      <PlaceFields id={notice.id} reference={notice.reference} queuedAt={notice.queuedAt} query={query} />
      <h2>{t('listings')}</h2>
      {failed > 0 && (
        <NoticeBox tone="bad" title={t('failed', { count: failed })}>
          {t('failedText')}
        </NoticeBox>
      )}
      <ol className="listing-outcomes">
        {shown.map((listing, i) => {
          const row = rows[i];
          if (!row) return null;
          const { id, status, reasonCode, reasonText } = row;
          return (
            <li key={id}>
              <ListingCell
                title={`${listing.n}. ${listing.title}`}
                href={listing.href}
                external
                idText={listing.idText}
                imageUrl={listing.imageUrl}
              />
              {listing.facts.length > 0 && <p className="small">{listing.facts.join(' · ')}</p>}
              <StatusChip tone={toneOf('listing', status)} label={states(`${status}.label`)} />
              {reasonCode && <ReasonText title={labelOf(reasonCode)} text={reasonText} />}
              {isListingRemovalFailed(status) && (
                <SubmitButton
                  name="reportedListingId"
                  value={id}
                  variant="secondary"
                  size="sm"
                  aria-label={t('retryWhat', { n: listing.n })}
                >
                  {t('retry')}
                </SubmitButton>
              )}
            </li>
          );
        })}
      </ol>
    </Form>
  );
}
