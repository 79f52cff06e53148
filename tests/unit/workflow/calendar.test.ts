import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINA, endOfBusinessDay, isWorkday, localDate } from '@/lib/workflow/calendar';

const end = (from: string, count: number) => endOfBusinessDay(CHINA, new Date(from), count).toISOString();

describe('the mainland China calendar', () => {
  it('ends on the last instant of the day in Shanghai', () => {
    // Tuesday, 24 November 2026, 17:00 in Shanghai: seven working days on is Thursday, 3 December
    expect(end('2026-11-24T09:00:00Z', 7)).toBe('2026-12-03T15:59:59.999Z');
  });

  it('takes the day from the calendar’s zone, not from UTC', () => {
    // 23:30 UTC on Tuesday is already Wednesday in Shanghai
    expect(end('2026-11-24T23:30:00Z', 1)).toBe('2026-11-26T15:59:59.999Z');
  });

  it('skips holidays and counts make-up working days at weekends', () => {
    expect(isWorkday(CHINA, '2026-02-14')).toBe(true);
    expect(isWorkday(CHINA, '2026-02-16')).toBe(false);
    // from Friday 13 February: Saturday 14 is worked, then the Spring Festival until Monday 23
    expect(end('2026-02-13T04:00:00Z', 2)).toBe('2026-02-24T15:59:59.999Z');
    // from 30 September: National Day week, then 8, 9 and the make-up Saturday, 10 October
    expect(end('2026-09-30T04:00:00Z', 3)).toBe('2026-10-10T15:59:59.999Z');
  });

  it('always ends on a working day, later for a longer clock', () => {
    const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const due = endOfBusinessDay(CHINA, from, count);
        expect(isWorkday(CHINA, localDate(CHINA, due))).toBe(true);
        expect(due.getTime()).toBeGreaterThan(from.getTime());
        expect(endOfBusinessDay(CHINA, from, count + 1).getTime()).toBeGreaterThan(due.getTime());
      }),
    );
  });
});
