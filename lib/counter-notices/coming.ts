import type { CounterNoticeStatus, Procedure, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { isLegal } from '@/lib/notices/source';
import { isListingAwaitingReinstatement, isListingCounterable } from '@/lib/notices/transitions';
import { CHINA, endOfBusinessDay } from '@/lib/workflow/calendar';
import type { Clock } from './answer-window';
import {
  isCounterNoticeAnswered,
  isCounterNoticeDraft,
  isCounterNoticeForwarded,
  isCounterNoticeNew,
  isCounterNoticeOpen,
  isCounterNoticeReady,
  isCounterNoticeReturned,
} from './transitions';

/** Working days within which a reviewer usually looks at what waits; a promise to people, not a legal clock. */
const USUAL_DAYS = 3;

/** One line of what comes; `by` is when at the latest, with `usual` when as a rule. */
export interface Coming {
  key:
    | 'answer'
    | 'finish'
    | 'fix'
    | 'check'
    | 'response'
    | 'decision'
    | 'proof'
    | 'proof_check'
    | 'back'
    | 'reinstatement';
  by: Date | null;
  usual?: true;
}

/** Where a counter-notice stands on its way to a decision. */
export interface Underway {
  status: CounterNoticeStatus;
  queuedAt: Date | null;
  deadlines: readonly Clock[];
}

/** When what waits since `queuedAt` is usually looked at. */
export const usuallyBy = (queuedAt: Date): Date => endOfBusinessDay(CHINA, queuedAt, USUAL_DAYS);

const usual = (key: Coming['key'], queuedAt: Date | null): Coming => {
  return queuedAt ? { key, by: usuallyBy(queuedAt), usual: true } : { key, by: null };
};

/** What follows once it is forwarded: what the complainant has to do, and what happens then. */
function afterForwarding({ status, queuedAt, deadlines }: Underway, legal: boolean): [Coming, Coming] {
  const runs = deadlines.filter(({ endedAt }) => !endedAt);
  const own = runs.find(({ kind }) => kind !== 'PUT_BACK')?.dueAt ?? null;
  if (!legal)
    return [
      { key: 'response', by: own },
      { key: 'decision', by: null },
    ];
  const back: Coming = { key: 'back', by: runs.at(-1)?.dueAt ?? null };
  return [isCounterNoticeAnswered(status) ? usual('proof_check', queuedAt) : { key: 'proof', by: own }, back];
}

/** The way one counter-notice still has to go. Pure. */
function wayOf(row: Underway, legal: boolean): Coming[] {
  const { status, queuedAt } = row;
  const [response, decision] = afterForwarding(row, legal);
  const check: Coming = { key: 'check', by: null };
  if (isCounterNoticeDraft(status)) return [{ key: 'finish', by: null }, check, response, decision];
  if (isCounterNoticeReturned(status)) return [{ key: 'fix', by: null }, check, response, decision];
  if (isCounterNoticeNew(status)) return [usual('check', queuedAt), response, decision];
  if (isCounterNoticeForwarded(status)) return [response, decision];
  if (legal && isCounterNoticeAnswered(status)) return [response, decision];
  return isCounterNoticeReady(status) ? [usual('decision', queuedAt)] : [];
}

const reinstatementOf = (statuses: readonly ReportedListingStatus[]): Coming[] =>
  statuses.some(isListingAwaitingReinstatement) ? [{ key: 'reinstatement', by: null }] : [];

/** What comes for a seller. Pure. */
export function comingForSeller(of: {
  expiresAt: Date;
  notice: { procedure: Procedure };
  listings: readonly { status: ReportedListingStatus }[];
  counterNotices: readonly Underway[];
}): Coming[] {
  const statuses = of.listings.map(({ status }) => status);
  const open = of.counterNotices.find(({ status }) => isCounterNoticeOpen(status));
  if (open) return [...wayOf(open, isLegal(of.notice)), ...reinstatementOf(statuses)];
  const answer: Coming[] = statuses.some(isListingCounterable) ? [{ key: 'answer', by: of.expiresAt }] : [];
  return [...answer, ...reinstatementOf(statuses)];
}

/** What comes for the complainant who was sent this counter-notice. Pure. */
export const comingForComplainant = (
  row: Underway & {
    notice: { procedure: Procedure };
    listings: readonly { reportedListing: { status: ReportedListingStatus } }[];
  },
): Coming[] => [
  ...wayOf(row, isLegal(row.notice)),
  ...reinstatementOf(row.listings.map(({ reportedListing }) => reportedListing.status)),
];
