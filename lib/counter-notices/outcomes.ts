import type { CounterNoticeCase } from './queries';
import { isCounterNoticeOpen } from './transitions';

/** What became of one listing of a counter-notice. */
export interface ListingOutcome {
  entry: CounterNoticeCase['listings'][number];
  /** `open` is still to be decided; null when nothing will be: the counter-notice ended without a decision */
  kind: 'open' | 'UPHOLD' | 'REINSTATE' | 'letGo' | null;
  /** code and words of the decision, where there is one */
  code: string | null;
  text: string;
}

/** Every listing with its outcome, in the order of the notice. A listing that goes back undecided was let go of. Pure. */
export function listingOutcomes({ status, listings, decisions }: CounterNoticeCase): ListingOutcome[] {
  const items = new Map(
    decisions.flatMap((decision) => decision.items.map((item) => [item.reportedListingId, item] as const)),
  );
  return listings.map((entry) => {
    const item = items.get(entry.reportedListingId);
    if (item && (item.outcome === 'UPHOLD' || item.outcome === 'REINSTATE'))
      return { entry, kind: item.outcome, code: item.reasonCode, text: item.reasonText };
    if (entry.outcome === 'REINSTATE') return { entry, kind: 'letGo', code: null, text: '' };
    return { entry, kind: isCounterNoticeOpen(status) ? 'open' : null, code: null, text: '' };
  });
}
