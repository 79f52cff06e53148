import { DAY } from '@/lib/platform/clock';
import type { Calendar } from './calendar';

/** What a day of a month holds: a fixed date, the n-th weekday, or the last one (0 is Sunday). */
type Rule = { day: number } | { nth: number; weekday: number } | { last: number };

/** The legal public holidays of 5 U.S.C. § 6103(a), by month from January as 1. */
const HOLIDAYS: readonly (readonly [month: number, rule: Rule, since?: number])[] = [
  [1, { day: 1 }],
  [1, { nth: 3, weekday: 1 }],
  [2, { nth: 3, weekday: 1 }],
  [5, { last: 1 }],
  [6, { day: 19 }, 2021],
  [7, { day: 4 }],
  [9, { nth: 1, weekday: 1 }],
  [10, { nth: 2, weekday: 1 }],
  [11, { day: 11 }],
  [11, { nth: 4, weekday: 4 }],
  [12, { day: 25 }],
];

function dateOf(year: number, month: number, rule: Rule): Date {
  if ('day' in rule) return new Date(Date.UTC(year, month - 1, rule.day));
  if ('nth' in rule) {
    const first = new Date(Date.UTC(year, month - 1, 1));
    const wait = (rule.weekday - first.getUTCDay() + 7) % 7;
    return new Date(Date.UTC(year, month - 1, 1 + wait + 7 * (rule.nth - 1)));
  }
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(Date.UTC(year, month, -((last.getUTCDay() - rule.last + 7) % 7)));
}

/** A holiday on a Saturday is kept on the Friday before it, one on a Sunday on the Monday after (§ 6103(b); E.O. 11582). */
function observed(date: Date): string {
  const shift = { 6: -1, 0: 1 }[date.getUTCDay() as 0 | 6] ?? 0;
  return new Date(date.getTime() + shift * DAY).toISOString().slice(0, 10);
}

const byYear = new Map<number, ReadonlySet<string>>();

/** The days on which holidays are kept that a year's own holidays bring about. */
function holidaysOf(year: number): ReadonlySet<string> {
  let found = byYear.get(year);
  if (!found) {
    const kept = HOLIDAYS.filter(([, , since = 0]) => year >= since);
    found = new Set(kept.map(([month, rule]) => observed(dateOf(year, month, rule))));
    byYear.set(year, found);
  }
  return found;
}

/** Federal business days of the United States, counted in Washington; days without number ahead are known. */
export const US_FEDERAL: Calendar = {
  name: 'us_federal',
  timeZone: 'America/New_York',
  holidays: {
    has: (date) => {
      const year = Number(date.slice(0, 4));
      // the first of January of a year that begins on a Saturday is kept on the last day of the year before
      return holidaysOf(year).has(date) || holidaysOf(year + 1).has(date);
    },
  },
  workdays: { has: () => false },
};
