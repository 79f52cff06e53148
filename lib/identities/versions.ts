/** One field that says something else than it did; values as text, '' for none. */
export interface Difference {
  field: string;
  before: string;
  after: string;
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * What changed from one version to the next. Pure.
 * @param fields the fields in the order pages show them; the database keeps none
 */
function differencesBetween(before: unknown, after: unknown, fields: readonly string[]): Difference[] {
  const [old, now] = [asRecord(before), asRecord(after)];
  return fields
    .map((field) => ({ field, before: asText(old[field]), after: asText(now[field]) }))
    .filter((difference) => difference.before !== difference.after);
}

/** A stored version as a record; whatever else the column holds is none. */
function asRecord(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as Record<string, unknown>)
    : {};
}

/** A submitted version with what it changed. */
export interface VersionView<Data> {
  version: number;
  submittedAt: Date;
  data: Data;
  differences: Difference[];
}

/** Versions as stored, newest first, each with its differences from the one before in the fields named. */
export function viewVersions<Data>(
  stored: readonly { version: number; submittedAt: Date; data: unknown }[],
  fields: readonly (keyof Data & string)[],
): VersionView<Data>[] {
  const sorted = stored.toSorted((a, b) => a.version - b.version);
  return sorted
    .map(({ version, submittedAt, data }, i) => ({
      version,
      submittedAt,
      data: asRecord(data) as Data,
      differences: i === 0 ? [] : differencesBetween(sorted[i - 1]?.data, data, fields),
    }))
    .reverse();
}

/** What is written down with a version that is handed in: it waits, and what became of the one before is over. */
export const handedIn = (version: number, at: Date) => ({
  version,
  submittedAt: at,
  queuedAt: at,
  reviewerId: null,
  reasonCode: null,
  reasonText: null,
});
