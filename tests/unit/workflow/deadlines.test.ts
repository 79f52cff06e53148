import { describe, expect, it } from 'vitest';
import { CHINA, endOfCalendarDay, isWorkday, localDate } from '@/lib/workflow/calendar';
import { clocksOf, currentVersion, dueAt, ruleOf } from '@/lib/workflow/profiles';
import { US_FEDERAL } from '@/lib/workflow/us-federal';

const CN = { profile: 'CN_ECL', profileVersion: 1 };
const US = { profile: 'US_DMCA', profileVersion: 1 };
const due = (kind: Parameters<typeof dueAt>[0], of: typeof CN, from: string) =>
  dueAt(kind, of, new Date(from)).toISOString();
const free = (...dates: string[]) => dates.filter((date) => isWorkday(US_FEDERAL, date));

describe('the federal business days of the United States', () => {
  it('knows the holidays of a year', () => {
    expect(
      free(
        ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03'],
        ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
      ),
    ).toEqual([]);
    expect(free('2026-11-27', '2026-12-24', '2026-07-02')).toHaveLength(3);
  });

  it('keeps those of a Saturday on Friday and those of a Sunday on Monday, over the year’s end too', () => {
    // 4 July 2026 is a Saturday, 4 July 2027 a Sunday; 1 January 2028 is a Saturday
    expect(free('2026-07-03', '2027-07-05', '2027-12-31')).toEqual([]);
    expect(free('2026-07-06', '2027-07-06', '2028-01-03')).toHaveLength(3);
    // Juneteenth was no holiday before 2021
    expect(free('2020-06-19')).toHaveLength(1);
  });
});

describe('the clocks of the profiles', () => {
  it('are named with their rule and its source, and begin with the newest version', () => {
    expect(clocksOf(CN)).toEqual(['PROOF_OF_ACTION']);
    expect(clocksOf(US)).toEqual(['PROOF_OF_ACTION', 'PUT_BACK']);
    expect(ruleOf('PUT_BACK', US)).toMatchObject({ length: 14, source: 'dmca_512g' });
    expect(ruleOf('PROOF_OF_ACTION', CN)).toMatchObject({ unit: 'calendar_days', source: 'ecl_43' });
    expect(() => ruleOf('PUT_BACK', CN)).toThrow(/no clock/);
    expect(() => clocksOf({ profile: 'CN_ECL', profileVersion: 2 })).toThrow(/no deadline profile/);
    expect([CN, US].map(({ profile }) => currentVersion(profile))).toEqual([1, 1]);
  });

  it('end after fifteen days of China, the day of forwarding not counted, at midnight there', () => {
    expect(due('PROOF_OF_ACTION', CN, '2026-11-24T09:00:00Z')).toBe('2026-12-09T15:59:59.999Z');
    // 23:30 UTC is the next morning in China
    expect(due('PROOF_OF_ACTION', CN, '2026-11-24T23:30:00Z')).toBe('2026-12-10T15:59:59.999Z');
    // weekends, holidays and the year's end count like any day
    expect(due('PROOF_OF_ACTION', CN, '2026-12-24T02:00:00Z')).toBe('2027-01-08T15:59:59.999Z');
    expect(localDate(CHINA, endOfCalendarDay(CHINA, new Date('2026-02-20T00:00:00Z'), 10))).toBe(
      '2026-03-02',
    );
  });

  it('end after ten and fourteen business days of the United States', () => {
    // from Tuesday, 24 November: Thanksgiving on the 26th does not count
    expect(due('PROOF_OF_ACTION', US, '2026-11-24T17:00:00Z')).toBe('2026-12-10T04:59:59.999Z');
    expect(due('PUT_BACK', US, '2026-11-24T17:00:00Z')).toBe('2026-12-16T04:59:59.999Z');
    // over Christmas and New Year
    expect(due('PUT_BACK', US, '2026-12-18T17:00:00Z')).toBe('2027-01-12T04:59:59.999Z');
  });

  it('end at midnight in Washington on either side of a change of its clocks', () => {
    // winter time begins on 1 November 2026, summer time on 14 March 2027
    expect(due('PROOF_OF_ACTION', US, '2026-10-26T16:00:00Z')).toBe('2026-11-10T04:59:59.999Z');
    expect(due('PROOF_OF_ACTION', US, '2027-03-08T17:00:00Z')).toBe('2027-03-23T03:59:59.999Z');
    // 02:00 UTC is still the day before there
    expect(due('PROOF_OF_ACTION', US, '2027-03-09T02:00:00Z')).toBe('2027-03-23T03:59:59.999Z');
  });
});
