import { DAY } from '@/lib/platform/clock';

/**
 * A working-day calendar. Weekends are Saturday and Sunday; `holidays` and `workdays` are the exceptions a government
 * announces each year.
 */
export interface Calendar {
  /** what it is called: `legal.calendar` in the messages */
  name: 'china' | 'us_federal';
  /** the IANA zone whose days it counts */
  timeZone: string;
  /** public holidays on weekdays, and the weekends inside holiday weeks, asked as YYYY-MM-DD */
  holidays: { has: (date: string) => boolean };
  /** make-up working days at weekends (调休), asked as YYYY-MM-DD */
  workdays: { has: (date: string) => boolean };
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
  name: 'china',
  timeZone: 'Asia/Shanghai',
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

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows at an instant, read as if it were UTC. */
function wallTime(timeZone: string, at: Date): number {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The calendar date (YYYY-MM-DD) of an instant in the calendar's zone. */
export function localDate({ timeZone }: Calendar, at: Date): string {
  return new Date(wallTime(timeZone, at)).toISOString().slice(0, 10);
}

export function isWorkday(calendar: Calendar, date: string): boolean {
  if (calendar.workdays.has(date)) return true;
  if (calendar.holidays.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The last instant (23:59:59.999 in the calendar's zone) of a day, whichever side of a change of clocks it is on. */
function endOfDay({ timeZone }: Calendar, day: Date): Date {
  const midnight = day.getTime() + DAY;
  const guess = midnight - (wallTime(timeZone, new Date(midnight)) - midnight);
  return new Date(midnight - (wallTime(timeZone, new Date(guess)) - guess) - 1);
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
  return endOfDay(calendar, day);
}

/** The same for calendar days, every one of which counts. */
export function endOfCalendarDay(calendar: Calendar, from: Date, count: number): Date {
  const day = new Date(`${localDate(calendar, from)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return endOfDay(calendar, day);
}
