import type { AuditEventType } from '@/lib/audit/events';
import { unsafeListChain, type RecordedEvent } from '@/lib/audit/list';
import type { DeadlineKind } from '@/lib/generated/prisma/enums';
import { isStaff, type Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { CHINA, endOfBusinessDay } from '@/lib/workflow/calendar';
import { visibleTo } from './policy';
import { isLegal } from './source';
import {
  isListingAwaitingReinstatement,
  isListingAwaitingRemoval,
  isListingDisputed,
  isNoticeReturned,
  isNoticeWithUs,
} from './transitions';

/** Working days within which a notice is usually decided; a promise to people, not a legal clock. */
const USUAL_DECISION_DAYS = 3;

/** Who did what a line tells, as the reader sees them. */
export type TimelineActor = 'you' | 'colleague' | 'complainant' | 'seller' | 'reviewer' | 'platform';

/** One line of what happened. `key` is a key of `timeline` in the notices messages; `values` are its placeholders. */
export interface TimelineEntry {
  id: string;
  key: string;
  at: Date;
  by: TimelineActor;
  values: Record<string, number>;
  /** where it is about one, the counter-notice */
  counterNoticeId?: string;
}

/** One line of what comes; `by` is when at the latest, or usually. */
export interface ComingStep {
  key:
    | 'decision'
    | 'your_fix'
    | 'removal'
    | 'your_answer'
    | 'your_proof'
    | 'put_back'
    | 'counter_decision'
    | 'reinstatement';
  by: Date | null;
  counterNoticeId?: string;
}

interface Line {
  key: string;
  by: 'complainant' | 'seller' | 'reviewer' | 'platform';
  /** lines that follow each other are told as one, with their number */
  groups?: true;
  /** for the desk only */
  internal?: true;
}

const LINES: Partial<Record<AuditEventType, Line>> = {
  'notice.started': { key: 'started', by: 'complainant' },
  'notice.submitted': { key: 'submitted', by: 'complainant' },
  'notice.accepted': { key: 'accepted', by: 'reviewer' },
  'notice.opened': { key: 'opened', by: 'reviewer' },
  'notice.returned': { key: 'returned', by: 'reviewer' },
  'notice.decided': { key: 'decided', by: 'reviewer' },
  'notice.withdrawn': { key: 'withdrawn', by: 'complainant' },
  'notice.closed': { key: 'closed', by: 'platform' },
  'notice.paused': { key: 'paused', by: 'platform' },
  'notice.resumed': { key: 'resumed', by: 'platform' },
  'listing.removed': { key: 'removed', by: 'platform', groups: true },
  'listing.removal_failed': { key: 'removal_failed', by: 'platform', groups: true },
  'listing.gone': { key: 'gone', by: 'platform', groups: true },
  'listing.countered': { key: 'countered', by: 'seller', groups: true, internal: true },
  'listing.released': { key: 'released', by: 'platform', groups: true, internal: true },
  'listing.retracted': { key: 'retracted', by: 'complainant', groups: true },
  'listing.reinstatement_held': { key: 'reinstatement_held', by: 'platform', groups: true },
  'listing.reinstated': { key: 'reinstated', by: 'platform', groups: true },
  'seller.told': { key: 'seller_told', by: 'platform', groups: true },
  'seller.confirmed': { key: 'seller_confirmed', by: 'seller', internal: true },
  'counter_notice.submitted': { key: 'counter_submitted', by: 'seller', internal: true },
  'counter_notice.returned': { key: 'counter_returned', by: 'reviewer', internal: true },
  'counter_notice.dismissed': { key: 'counter_dismissed', by: 'reviewer', internal: true },
  'counter_notice.forwarded': { key: 'counter_forwarded', by: 'reviewer' },
  'counter_notice.answered': { key: 'counter_answered', by: 'complainant' },
  'counter_notice.retracted': { key: 'counter_retracted', by: 'complainant' },
  'counter_notice.unanswered': { key: 'counter_unanswered', by: 'platform' },
  'counter_notice.decided': { key: 'counter_decided', by: 'reviewer' },
  'counter_notice.proved': { key: 'counter_proved', by: 'reviewer' },
  'counter_notice.proof_refused': { key: 'counter_proof_refused', by: 'reviewer' },
  'counter_notice.lapsed': { key: 'counter_lapsed', by: 'platform' },
  'counter_notice.put_back_overdue': { key: 'put_back_overdue', by: 'platform', internal: true },
  'counter_notice.withdrawn': { key: 'counter_withdrawn', by: 'seller' },
};

function whoDid(line: Line, event: RecordedEvent, actor: Actor): TimelineActor {
  if (line.by !== 'complainant') return line.by;
  if (actor.kind === 'account' && event.actorId === actor.accountId) return 'you';
  return isStaff(actor) ? 'complainant' : 'colleague';
}

/** A counter-notice that never reached the complainant does not exist for them, its withdrawal included. */
function reachedComplainant(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  if (event.type !== 'counter_notice.withdrawn' && event.type !== 'counter_notice.retracted') return true;
  return events.some(
    (other) => other.type === 'counter_notice.forwarded' && other.subjectId === event.subjectId,
  );
}

const numbers = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, number] => Number.isInteger(entry[1])),
  );

/** What of a history its reader may see, oldest first; runs of the same event about listings are one line. Pure. */
export function readableHistory(events: readonly RecordedEvent[], actor: Actor): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const staff = isStaff(actor);
  for (const event of events) {
    const line = LINES[event.type];
    if (!line || (!staff && (line.internal || !reachedComplainant(event, events)))) continue;
    const last = entries.at(-1);
    if (line.groups && last?.key === line.key) {
      last.at = event.at;
      last.values = { count: (last.values.count ?? 1) + 1 };
      continue;
    }
    entries.push({
      id: event.id,
      key: line.key,
      at: event.at,
      by: whoDid(line, event, actor),
      values: { ...numbers(event.data), ...(line.groups ? { count: 1 } : {}) },
      ...(event.subjectType === 'counter_notice' ? { counterNoticeId: event.subjectId } : {}),
    });
  }
  return entries;
}

const loadStanding = (actor: Actor, id: string) =>
  db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: {
      status: true,
      procedure: true,
      queuedAt: true,
      listings: { distinct: ['status'], select: { status: true } },
      deadlines: { where: { endedAt: null }, orderBy: { dueAt: 'asc' } },
    },
  });
type Standing = NonNullable<Awaited<ReturnType<typeof loadStanding>>>;

const CLOCK_STEPS = {
  COMPLAINANT_ANSWER: 'your_answer',
  PROOF_OF_ACTION: 'your_proof',
  PUT_BACK: 'put_back',
} as const satisfies Record<DeadlineKind, ComingStep['key']>;

/** What comes next if everybody does their part, with the dates that are known. Pure. */
function comingSteps({ status, procedure, queuedAt, listings, deadlines }: Standing): ComingStep[] {
  if (isNoticeReturned(status)) return [{ key: 'your_fix', by: null }];
  if (isNoticeWithUs(status))
    return [{ key: 'decision', by: queuedAt && endOfBusinessDay(CHINA, queuedAt, USUAL_DECISION_DAYS) }];
  const has = (is: (of: Standing['listings'][number]['status']) => boolean) =>
    listings.some((listing) => is(listing.status));
  const answers = deadlines.map(({ kind, dueAt, counterNoticeId }): ComingStep => {
    return { key: CLOCK_STEPS[kind], by: dueAt, ...(counterNoticeId ? { counterNoticeId } : {}) };
  });
  return [
    ...(has(isListingAwaitingRemoval) ? [{ key: 'removal', by: null } as const] : []),
    ...answers,
    ...(has(isListingDisputed) && !isLegal({ procedure })
      ? [{ key: 'counter_decision', by: null } as const]
      : []),
    ...(has(isListingAwaitingReinstatement) ? [{ key: 'reinstatement', by: null } as const] : []),
  ];
}

/** What happened to a notice and what comes. @throws NotFound for a stranger */
export async function getNoticeTimeline(
  actor: Actor,
  id: string,
): Promise<{ past: TimelineEntry[]; next: ComingStep[] }> {
  const standing = await loadStanding(actor, id);
  if (!standing) throw new NotFound('notice');
  return { past: readableHistory(await unsafeListChain(id), actor), next: comingSteps(standing) };
}
