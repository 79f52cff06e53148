import type { AuditEventType } from '@/lib/audit/events';
import type { RecordedEvent } from '@/lib/audit/list';

/** Who did what a line tells. */
type Doer = 'complainant' | 'seller' | 'reviewer' | 'platform';

/** One line of what happened. `key` is a key of `history` in the reader's messages; `values` are its placeholders. */
export interface HistoryEntry {
  id: string;
  key: string;
  at: Date;
  by: Doer;
  values: Record<string, number>;
}

interface Line {
  key: string;
  by: Doer;
  /** lines that follow each other are told as one, with their number */
  groups?: true;
  /** numbers that may be told; others count what is not the reader's */
  tells?: readonly string[];
}

const OF_NOTICE: Partial<Record<AuditEventType, Line>> = {
  'notice.submitted': { key: 'claimed', by: 'complainant', groups: true },
  'notice.accepted': { key: 'claimed', by: 'complainant', groups: true },
  'notice.decided': { key: 'removal_decided', by: 'reviewer' },
  'seller.told': { key: 'told', by: 'platform', groups: true },
  'seller.confirmed': { key: 'opened', by: 'seller', groups: true },
};

const OF_LISTING: Partial<Record<AuditEventType, Line>> = {
  'listing.removed': { key: 'removed', by: 'platform', groups: true },
  'listing.gone': { key: 'gone', by: 'platform', groups: true },
  'listing.retracted': { key: 'retracted', by: 'complainant', groups: true },
  'listing.reinstatement_held': { key: 'held', by: 'platform', groups: true },
  'listing.reinstated': { key: 'reinstated', by: 'platform', groups: true },
};

const OF_COUNTER_NOTICE: Partial<Record<AuditEventType, Line>> = {
  'counter_notice.submitted': { key: 'submitted', by: 'seller', tells: ['version', 'listings'] },
  'counter_notice.returned': { key: 'returned', by: 'reviewer' },
  'counter_notice.dismissed': { key: 'dismissed', by: 'reviewer' },
  'counter_notice.forwarded': { key: 'forwarded', by: 'reviewer' },
  'counter_notice.answered': { key: 'answered', by: 'complainant' },
  'counter_notice.retracted': { key: 'settled', by: 'complainant' },
  'counter_notice.unanswered': { key: 'unanswered', by: 'platform' },
  'counter_notice.decided': { key: 'decided', by: 'reviewer', tells: ['upheld', 'reinstated'] },
  'counter_notice.proved': { key: 'proved', by: 'reviewer', tells: ['upheld'] },
  'counter_notice.proof_refused': { key: 'proof_refused', by: 'reviewer' },
  'counter_notice.lapsed': { key: 'lapsed', by: 'platform', tells: ['reinstated'] },
  'counter_notice.withdrawn': { key: 'withdrawn', by: 'seller' },
};

function tellable(data: Record<string, unknown>, names: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof data[name] === 'number' ? [[name, data[name]]] : [])),
  );
}

/** The events that have a line, oldest first; a run of the same line is told once. Pure. */
function tell(events: readonly RecordedEvent[], lineOf: (event: RecordedEvent) => Line | undefined) {
  const entries: HistoryEntry[] = [];
  for (const event of events) {
    const line = lineOf(event);
    if (!line) continue;
    const last = entries.at(-1);
    if (line.groups && last?.key === line.key) {
      last.at = event.at;
      last.values = { count: (last.values.count ?? 1) + 1 };
      continue;
    }
    const values = line.groups ? { count: 1 } : tellable(event.data, line.tells);
    entries.push({ id: event.id, key: line.key, at: event.at, by: line.by, values });
  }
  return entries;
}

/**
 * What of a notice's history is one seller's: what was decided, what became of their own listings, their own
 * counter-notices; never a word or a number about other sellers. Pure.
 */
export function sellerHistory(
  events: readonly RecordedEvent[],
  of: { sellerAccessId: string; listingIds: ReadonlySet<string> },
): HistoryEntry[] {
  return tell(events, ({ type, data, subjectId }) => {
    if (type.startsWith('listing.')) return of.listingIds.has(subjectId) ? OF_LISTING[type] : undefined;
    const line = OF_NOTICE[type] ?? OF_COUNTER_NOTICE[type];
    const about = data.sellerAccessId;
    return about === undefined || about === of.sellerAccessId ? line : undefined;
  });
}

/** What the complainant learns of one counter-notice: what came after it was forwarded. Pure. */
export function forwardedHistory(
  events: readonly RecordedEvent[],
  of: { id: string; listingIds: ReadonlySet<string> },
): HistoryEntry[] {
  const start = events.findIndex(
    ({ type, subjectId }) => type === 'counter_notice.forwarded' && subjectId === of.id,
  );
  return tell(start < 0 ? [] : events.slice(start), ({ type, subjectId }) => {
    if (subjectId === of.id) return OF_COUNTER_NOTICE[type];
    return of.listingIds.has(subjectId) ? OF_LISTING[type] : undefined;
  });
}
