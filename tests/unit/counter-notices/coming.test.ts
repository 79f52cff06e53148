import { afterEach, describe, expect, it } from 'vitest';
import { answerWindow, daysUntil } from '@/lib/counter-notices/answer-window';
import { comingForComplainant, comingForSeller, type Underway } from '@/lib/counter-notices/coming';
import { responseStepAfter, responseSteps, splitListings } from '@/lib/counter-notices/response-steps';
import type { CounterNoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { clock } from '@/lib/platform/clock';

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const queuedAt = new Date('2026-11-17T02:00:00Z');
const dueAt = new Date('2026-11-26T15:59:59.999Z');
const expiresAt = new Date('2027-05-01T00:00:00Z');
const underway = (status: CounterNoticeStatus): Underway => ({
  status,
  queuedAt,
  deadlines: [{ kind: 'COMPLAINANT_ANSWER', dueAt, endedAt: status === 'FORWARDED' ? null : dueAt }],
});
const forSeller = (status: CounterNoticeStatus | null, ...listings: ReportedListingStatus[]) =>
  comingForSeller({
    expiresAt,
    notice: { procedure: 'PLATFORM' },
    listings: listings.map((of) => ({ status: of })),
    counterNotices: status ? [underway(status)] : [],
  });
const keys = (steps: readonly { key: string }[]) => steps.map(({ key }) => key);

describe('what comes for a seller', () => {
  it.each([
    ['DRAFT', ['finish', 'check', 'response', 'decision']],
    ['NEEDS_INFO', ['fix', 'check', 'response', 'decision']],
    ['SUBMITTED', ['check', 'response', 'decision']],
    ['FORWARDED', ['response', 'decision']],
    ['RESPONDED', ['decision']],
    ['UNANSWERED', ['decision']],
  ] as const)('with a counter-notice that is %s', (status, expected) => {
    expect(keys(forSeller(status, 'COUNTERED'))).toEqual(expected);
  });

  it('names the dates that are known, and says which are only usual', () => {
    expect(forSeller('FORWARDED', 'COUNTERED')[0]).toEqual({ key: 'response', by: dueAt });
    expect(forSeller('SUBMITTED', 'COUNTERED')[0]).toEqual({
      key: 'check',
      by: new Date('2026-11-20T15:59:59.999Z'),
      usual: true,
    });
  });

  it('is an answer while there is something to answer, and nothing once all is done', () => {
    expect(forSeller(null, 'REMOVED')).toEqual([{ key: 'answer', by: expiresAt }]);
    expect(keys(forSeller('DISMISSED', 'REMOVED'))).toEqual(['answer']);
    expect(keys(forSeller('DECIDED', 'REINSTATEMENT_ORDERED', 'UPHELD'))).toEqual(['reinstatement']);
    expect(forSeller('DECIDED', 'UPHELD', 'REINSTATED')).toEqual([]);
  });
});

describe('what comes under a statute', () => {
  const putBack = new Date('2026-12-02T04:59:59.999Z');
  const row = (status: CounterNoticeStatus) => ({
    ...underway(status),
    deadlines: [
      { kind: 'PROOF_OF_ACTION', dueAt },
      { kind: 'PUT_BACK', dueAt: putBack },
    ] as const,
    notice: { procedure: 'LEGAL' } as const,
    listings: [],
  });

  it('is proof of an action, and without one the date by which all is back', () => {
    expect(comingForComplainant(row('FORWARDED'))).toEqual([
      { key: 'proof', by: dueAt },
      { key: 'back', by: putBack },
    ]);
    expect(keys(comingForComplainant(row('RESPONDED')))).toEqual(['proof_check', 'back']);
    expect(keys(comingForComplainant({ ...row('SUBMITTED'), deadlines: [] }))).toEqual([
      'check',
      'proof',
      'back',
    ]);
  });
});

describe('what comes for the complainant', () => {
  it('is the answer by its date, then the decision, then what goes back', () => {
    const of = (status: CounterNoticeStatus, listing: ReportedListingStatus) =>
      comingForComplainant({
        ...underway(status),
        notice: { procedure: 'PLATFORM' },
        listings: [{ reportedListing: { status: listing } }],
      });
    expect(of('FORWARDED', 'COUNTERED')).toEqual([
      { key: 'response', by: dueAt },
      { key: 'decision', by: null },
    ]);
    expect(keys(of('DECIDED', 'REINSTATEMENT_ORDERED'))).toEqual(['reinstatement']);
    expect(of('WITHDRAWN', 'REMOVED')).toEqual([]);
  });
});

describe('the window for an answer', () => {
  const at = (moment: string) => (clock.now = () => new Date(moment));

  it('is open up to the date, to the millisecond, and closed once it is answered', () => {
    at('2026-11-26T15:59:59.999Z');
    expect(answerWindow(underway('FORWARDED'))).toEqual({ window: 'open', dueAt });
    at('2026-11-26T16:00:00.000Z');
    expect(answerWindow(underway('FORWARDED'))).toEqual({ window: 'late', dueAt });
    expect(answerWindow(underway('RESPONDED'))).toEqual({ window: 'closed', dueAt });
  });

  it.each([
    ['2026-11-26T15:00:00Z', 0],
    ['2026-11-25T16:30:00Z', 0],
    ['2026-11-25T15:30:00Z', 1],
    ['2026-11-17T10:00:00Z', 9],
    ['2026-12-01T10:00:00Z', 0],
  ])('counts days as they are in China: at %s there are %d', (now, days) => {
    at(now);
    expect(daysUntil(dueAt, { profile: 'PLATFORM', profileVersion: 1 })).toBe(days);
  });
});

describe('the pages of an answer', () => {
  const listing = (reportedListingId: string, status: ReportedListingStatus) => ({
    reportedListingId,
    reportedListing: { status },
  });

  it('leave out explanation and evidence when nothing is disputed any more', () => {
    expect(responseSteps(false, false)).toEqual(['listings', 'explanation', 'evidence', 'sign', 'check']);
    expect(responseSteps(true, false)).toEqual(['listings', 'sign', 'check']);
    expect(responseStepAfter('listings', true, false)).toBe('sign');
    expect(responseStepAfter('listings', false, false)).toBe('explanation');
    expect(responseSteps(false, true)).toEqual(['listings', 'action', 'evidence', 'sign', 'check']);
    expect(responseStepAfter('check', false, false)).toBe('check');
  });

  it('count only what is still disputed', () => {
    const rows = [listing('a', 'COUNTERED'), listing('b', 'COUNTERED'), listing('c', 'REINSTATED')];
    expect(splitListings(rows, ['a', 'c'])).toEqual({ open: ['a', 'b'], letGo: ['a'], settles: false });
    expect(splitListings(rows, ['a', 'b'])).toMatchObject({ settles: true });
    expect(splitListings([listing('c', 'GONE')], [])).toEqual({ open: [], letGo: [], settles: false });
  });
});
