import { getTranslations } from 'next-intl/server';
import { ListingCell } from '@/components/case/listing-cell';
import { ReasonText } from '@/components/case/reason-text';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { listingOutcomes, type ListingOutcome } from '@/lib/counter-notices/outcomes';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { showListings } from '../decided-listing';

const GROUPS = { UPHOLD: 'uphold', REINSTATE: 'reinstate' } as const;

/** The listings of a counter-notice with what became of each; those still to be decided are in the form. */
export async function CounterOutcomes({
  matter,
  undecided,
}: {
  matter: CounterNoticeCase;
  undecided: boolean;
}) {
  const outcomes = listingOutcomes(matter).filter(({ kind }) => undecided || kind !== 'open');
  const [t, states, reasons, shown] = await Promise.all([
    getTranslations('desk.counter'),
    getTranslations('states.listing'),
    getTranslations('reasons'),
    showListings(
      outcomes.map(({ entry }) => entry.reportedListing),
      { facts: false },
    ),
  ]);
  if (outcomes.length === 0) return null;
  const labelOf = ({ kind, code }: ListingOutcome) => {
    if (kind === 'letGo') return t('retracted');
    if (kind !== 'UPHOLD' && kind !== 'REINSTATE') return undefined;
    const key = `${GROUPS[kind]}.${code ?? ''}.label` as 'uphold.other.label';
    return reasons.has(key) ? reasons(key) : undefined;
  };
  return (
    <div className="case-block">
      <h2>{t('listings')}</h2>
      <ol className="listing-outcomes">
        {outcomes.map((outcome, i) => {
          const { status } = outcome.entry.reportedListing;
          const label = labelOf(outcome);
          const listing = shown[i];
          return (
            listing && (
              <li key={listing.id}>
                <ListingCell {...listing} title={`${listing.n}. ${listing.title}`} external />
                <StatusChip tone={toneOf('listing', status)} label={states(`${status}.label`)} />
                {label !== undefined && <ReasonText title={label} text={outcome.text} />}
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
