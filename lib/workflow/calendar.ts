import { HOUR } from '@/lib/platform/clock';

/**
 * A working-day calendar. Weekends are Saturday and Sunday; `holidays` and `workdays` are the exceptions a government
 * announces each year. Only years listed in `years` are known exactly.
 */
export interface Calendar {
  /** fixed offset from UTC in hours; a calendar with daylight saving would need more than this */
  utcOffset: number;
  years: readonly number[];
  /** public holidays on weekdays, and the weekends inside holiday weeks, as YYYY-MM-DD */
  holidays: ReadonlySet<string>;
  /** make-up working days at weekends (调休), as YYYY-MM-DD */
  workdays: ReadonlySet<string>;
}

function days(from: string, to: string): string[] {
  const result: string[] = [];
  for (const at = new Date(from); at <= new Date(to); at.setUTCDate(at.getUTCDate() + 1)) {
    result.push(at.toISOString().slice(0, 10));
  }
  return result;
}

/**
 * Mainland China, by the State Council's holiday notices (国务院办公厅关于2026年部分节假日安排的通知). For years
 * not yet announced only weekends and the fixed-date holidays of the Regulation on Public Holidays are known.
 */
export const CHINA: Calendar = {
  utcOffset: 8,
  years: [2026],
  holidays: new Set([
    ...days('2026-01-01', '2026-01-03'),
    ...days('2026-02-15', '2026-02-23'),
    ...days('2026-04-04', '2026-04-06'),
    ...days('2026-05-01', '2026-05-05'),
    ...days('2026-06-19', '2026-06-21'),
    ...days('2026-09-25', '2026-09-27'),
    ...days('2026-10-01', '2026-10-07'),
    '2027-01-01',
    ...days('2027-05-01', '2027-05-02'),
    ...days('2027-10-01', '2027-10-03'),
  ]),
  workdays: new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']),
};

/** The calendar date (YYYY-MM-DD) of an instant in the calendar's zone. */
export function localDate(calendar: Calendar, at: Date): string {
  return new Date(at.getTime() + calendar.utcOffset * HOUR).toISOString().slice(0, 10);
}

export function isWorkday(calendar: Calendar, date: string): boolean {
  if (calendar.workdays.has(date)) return true;
  if (calendar.holidays.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The last instant (23:59:59.999 in the calendar's zone) of the n-th working day after the day of `from`; the day itself
 * does not count.
 */
export function endOfBusinessDay(calendar: Calendar, from: Date, count: number): Date {
  const day = new Date(`${localDate(calendar, from)}T00:00:00Z`);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkday(calendar, day.toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(day.getTime() + (24 - calendar.utcOffset) * HOUR - 1);
}
