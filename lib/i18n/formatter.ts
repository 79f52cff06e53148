import { asLocale, type Locale } from './locale';
import { translator } from './translator';

/** Dates, times and amounts in a reader's words. Every time of day names its zone. */
export interface Formatter {
  /** a calendar date without a time, kept as midnight UTC (a filing date): "18 November 2026" */
  date(value: Date): string;
  /** the same without its year, where space is short: "18 Nov" */
  shortDate(value: Date): string;
  /** the day of a moment, in the reader's zone: "18 November 2026" */
  day(at: Date): string;
  /** a moment in full: "18 November 2026, 16:20 (Central European Time)" */
  moment(at: Date): string;
  /** a moment where space is short: "18 Nov 2026, 16:20 CET" */
  shortMoment(at: Date): string;
  number(value: number): string;
  /** names joined as in a sentence: "a, b and c" */
  list(values: readonly string[]): string;
}

/** English dates read day first here: the sites' readers are worldwide, and 11/12 is two days. */
const INTL: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };
const BEIJING = ['Asia/Shanghai', 'Asia/Chongqing', 'PRC'];

/** Names a zone as it is called at a moment: winter and summer time may have names of their own. */
function zoneNamer(locale: Locale, timeZone: string, style: 'short' | 'longGeneric'): (at: Date) => string {
  if (BEIJING.includes(timeZone)) {
    const beijing = translator(locale, 'common')('time.beijing');
    return () => beijing;
  }
  if (timeZone === 'UTC') return () => 'UTC';
  // Chinese has no short names of zones, only offsets
  const timeZoneName = locale === 'zh-CN' ? 'longGeneric' : style;
  const names = new Intl.DateTimeFormat(INTL[locale], { timeZone, timeZoneName });
  return (at) => names.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function build(locale: Locale, timeZone: string): Formatter {
  const tag = INTL[locale];
  const long: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  const short: Intl.DateTimeFormatOptions = { ...long, month: locale === 'en' ? 'short' : 'long' };
  const dates = new Intl.DateTimeFormat(tag, { ...long, timeZone: 'UTC' });
  const shortDates = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { ...long, timeZone });
  const shortDays = new Intl.DateTimeFormat(tag, { ...short, timeZone });
  const clocks = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const zone = zoneNamer(locale, timeZone, 'longGeneric');
  const shortZone = zoneNamer(locale, timeZone, 'short');
  const t = translator(locale, 'common');
  return {
    date: (value) => dates.format(value),
    shortDate: (value) => shortDates.format(value),
    day: (at) => days.format(at),
    moment: (at) =>
      t('time.moment', {
        day: days.format(at),
        clock: clocks.format(at),
        zone: zone(at),
      }),
    shortMoment: (at) =>
      t('time.shortMoment', {
        day: shortDays.format(at),
        clock: clocks.format(at),
        zone: shortZone(at),
      }),
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
  };
}

const built = new Map<string, Formatter>();

/** The formatter of a language and an IANA time zone; made once, for making one takes longer than using it. */
export function formatter(locale: string, timeZone: string): Formatter {
  const known = asLocale(locale);
  const key = `${known} ${timeZone}`;
  const found = built.get(key) ?? build(known, timeZone);
  built.set(key, found);
  return found;
}
