import { describe, expect, it } from 'vitest';
import type { AuditEventType } from '@/lib/audit/events';
import type { RecordedEvent } from '@/lib/audit/list';
import { forwardedHistory, sellerHistory } from '@/lib/counter-notices/history-lines';

let seq = 0;
const event = (
  type: AuditEventType,
  subjectId: string,
  data: Record<string, unknown> = {},
): RecordedEvent => ({
  id: `e${(seq += 1)}`,
  seq,
  at: new Date(Date.UTC(2026, 10, 1) + seq * 60_000),
  type,
  actorKind: 'SYSTEM',
  actorId: null,
  subjectType: '',
  subjectId,
  data,
});

const mine = { sellerAccessId: 'mine' };
const theirs = { sellerAccessId: 'theirs' };
const CHAIN = [
  event('notice.started', 'n'),
  event('notice.submitted', 'n', { version: 1, listings: 7 }),
  event('notice.opened', 'n'),
  event('notice.decided', 'n', { removed: 6, rejected: 1 }),
  event('listing.rejected', 'other-1'),
  event('listing.removed', 'my-1'),
  event('listing.removed', 'other-2'),
  event('listing.removed', 'my-2'),
  event('seller.told', 'n', { ...mine, listings: 2 }),
  event('seller.told', 'n', { ...theirs, listings: 4 }),
  event('seller.confirmed', 'n', mine),
  event('seller.confirmed', 'n', theirs),
  event('counter_notice.submitted', 'their-counter', { ...theirs, version: 1, listings: 1 }),
  event('counter_notice.submitted', 'my-counter', { ...mine, version: 1, listings: 2 }),
  event('listing.countered', 'my-1'),
  event('document.added', 'd'),
  event('counter_notice.returned', 'my-counter', { ...mine, code: 'other' }),
  event('counter_notice.submitted', 'my-counter', { ...mine, version: 2, listings: 2 }),
  event('counter_notice.forwarded', 'my-counter', { ...mine, deadlineId: 'x' }),
  event('counter_notice.forwarded', 'their-counter', { ...theirs, deadlineId: 'y' }),
  event('listing.retracted', 'my-1'),
  event('listing.retracted', 'other-2'),
  event('counter_notice.answered', 'my-counter', mine),
  event('counter_notice.decided', 'my-counter', { ...mine, decisionId: 'z', upheld: 1, reinstated: 0 }),
  event('listing.upheld', 'my-2'),
  event('listing.reinstated', 'my-1'),
  event('notice.closed', 'n'),
];

describe('the history a seller reads', () => {
  const history = sellerHistory(CHAIN, { sellerAccessId: 'mine', listingIds: new Set(['my-1', 'my-2']) });

  it('tells what concerns them, in order, runs told once', () => {
    expect(history.map(({ key, values }) => [key, values])).toEqual([
      ['claimed', { count: 1 }],
      ['removal_decided', {}],
      ['removed', { count: 2 }],
      ['told', { count: 1 }],
      ['opened', { count: 1 }],
      ['submitted', { version: 1, listings: 2 }],
      ['returned', {}],
      ['submitted', { version: 2, listings: 2 }],
      ['forwarded', {}],
      ['retracted', { count: 1 }],
      ['answered', {}],
      ['decided', { upheld: 1, reinstated: 0 }],
      ['reinstated', { count: 1 }],
    ]);
  });

  it('has neither a word nor a number about other sellers', () => {
    const foreign = CHAIN.filter(({ data, subjectId }) => {
      return (
        data.sellerAccessId === 'theirs' || subjectId.startsWith('other') || subjectId === 'their-counter'
      );
    }).map(({ id }) => id);
    expect(history.filter(({ id }) => foreign.includes(id))).toEqual([]);
    expect(history.flatMap(({ values }) => Object.values(values))).not.toContain(7);
  });
});

describe('the history of a counter-notice that the complainant reads', () => {
  it('begins when it was forwarded, and is of this one only', () => {
    const history = forwardedHistory(CHAIN, { id: 'my-counter', listingIds: new Set(['my-1']) });
    expect(history.map(({ key }) => key)).toEqual([
      'forwarded',
      'retracted',
      'answered',
      'decided',
      'reinstated',
    ]);
  });

  it('is empty for one that never was', () => {
    expect(forwardedHistory(CHAIN.slice(0, 15), { id: 'my-counter', listingIds: new Set(['my-1']) })).toEqual(
      [],
    );
  });
});
