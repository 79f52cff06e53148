import type { AuditEventType } from '@/lib/audit/events';
import { unsafeListChain, type RecordedEvent } from '@/lib/audit/list';
import { isStaff, type AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';

/** Who did something, as the reader may know it. */
export type HistoryAuthor = 'you' | 'colleague' | 'complainant' | 'reviewer' | 'platform';

/** One line of the history of a party's matter. */
export interface HistoryEntry {
  id: string;
  at: Date;
  type: AuditEventType;
  by: HistoryAuthor;
  /** the author's name: of colleagues for each other, of everyone for staff, null where it stays unsaid */
  name: string | null;
  /** how many things of this kind happened in a row */
  count: number;
  /** the reviewer's reason, for returns and rejections */
  code: string | null;
  version: number | null;
}

type People = ReadonlyMap<string, { name: string; role: string }>;

async function loadPeople(events: readonly RecordedEvent[]): Promise<People> {
  const ids = new Set(events.filter((event) => event.actorKind === 'ACCOUNT').map((event) => event.actorId));
  const accounts = await db.account.findMany({
    where: { id: { in: [...ids].filter((id) => id !== null) } },
    select: { id: true, name: true, role: true },
  });
  return new Map(accounts.map((account) => [account.id, account]));
}

function authorOf(
  reader: AccountActor,
  event: RecordedEvent,
  people: People,
): Pick<HistoryEntry, 'by' | 'name'> {
  const person = event.actorId ? people.get(event.actorId) : undefined;
  if (!person) return { by: 'platform', name: null };
  if (event.actorId === reader.accountId) return { by: 'you', name: person.name };
  const isReviewer = person.role !== 'MEMBER';
  if (isStaff(reader)) return { by: isReviewer ? 'reviewer' : 'complainant', name: person.name };
  // the platform speaks to complainants with one voice: who of its people decided is not theirs to know
  return isReviewer ? { by: 'reviewer', name: null } : { by: 'colleague', name: person.name };
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/**
 * The history of an identity or a right as its reader may see it, oldest first; the same thing done several times in a
 * row (files added, papers looked at) is one line. Unscoped: callers make sure first that the matter exists for the
 * reader.
 */
export async function unsafeListHistory(reader: AccountActor, chainId: string): Promise<HistoryEntry[]> {
  const events = await unsafeListChain(chainId);
  const people = await loadPeople(events);
  const entries: HistoryEntry[] = [];
  for (const event of events) {
    const { id, at, type, data } = event;
    const author = authorOf(reader, event, people);
    const last = entries.at(-1);
    if (last?.type === type && last.by === author.by && last.name === author.name) {
      Object.assign(last, { at, count: last.count + 1 });
      continue;
    }
    entries.push({
      id,
      at,
      type,
      ...author,
      count: 1,
      code: textOf(data.code),
      version: numberOf(data.version),
    });
  }
  return entries;
}
