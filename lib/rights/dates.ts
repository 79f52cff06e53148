import type { RightKind } from '@/lib/generated/prisma/enums';
import { readDate } from '@/lib/identities/calendar-date';
import { DAY } from '@/lib/platform/clock';

/** The dates of a right as forms write them: YYYY-MM-DD, '' for none. */
export interface RightDates {
  filedOn: string;
  registeredOn: string;
  expiresOn: string;
}
export const DATE_FIELDS = [
  'filedOn',
  'registeredOn',
  'expiresOn',
] as const satisfies readonly (keyof RightDates)[];
export type DateProblems = Partial<Record<keyof RightDates, string>>;

const NEEDED: Readonly<Record<RightKind, readonly (keyof RightDates)[]>> = {
  TRADEMARK: ['registeredOn', 'expiresOn'],
  PATENT: ['filedOn', 'registeredOn', 'expiresOn'],
  COPYRIGHT: ['registeredOn'],
};

/** Whether certificates of such a right always bear this date. */
export const isDateNeeded = (kind: RightKind, field: keyof RightDates): boolean =>
  NEEDED[kind].includes(field);

const MISSING: Readonly<Record<keyof RightDates, string>> = {
  filedOn: 'enter_filing_date',
  registeredOn: 'enter_registration_date',
  expiresOn: 'enter_right_expiry',
};

/**
 * The furthest in years that a right can still run. Marks are renewed for 10, formerly up to 20 years; patents last 20
 * from filing, with extensions up to 5 more, designs up to 25; works outlive their author by 50 to 100 years.
 */
const LONGEST: Readonly<Record<RightKind, number>> = { TRADEMARK: 21, PATENT: 26, COPYRIGHT: 180 };

const yearsAfter = (date: Date, years: number) =>
  new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()));

/**
 * What is wrong with the dates of a right: missing, impossible, in the wrong order or without sense. Keys of the errors
 * messages by field. Pure.
 */
export function dateProblems(kind: RightKind, dates: RightDates, today: Date): DateProblems {
  const problems: DateProblems = {};
  const say = (field: keyof RightDates, wrong: boolean | null, message: string) => {
    if (wrong) problems[field] ??= message;
  };
  const [filed, registered, expires] = DATE_FIELDS.map((field) => readDate(dates[field]));
  for (const field of NEEDED[kind]) say(field, dates[field] === '', MISSING[field]);
  for (const field of DATE_FIELDS)
    say(field, dates[field] !== '' && readDate(dates[field]) === null, 'date_invalid');
  // where it is already tomorrow, a certificate may bear that date
  const tomorrow = new Date(today.getTime() + DAY);
  say('filedOn', filed ? filed > tomorrow : null, 'date_not_yet');
  say('registeredOn', registered ? registered > tomorrow : null, 'date_not_yet');
  say('registeredOn', filed && registered ? registered < filed : null, 'filing_after_registration');
  const begun = registered ?? filed;
  say('expiresOn', expires && begun ? expires <= begun : null, 'expiry_before_registration');
  say('expiresOn', expires ? expires < today : null, 'date_passed');
  say('expiresOn', expires ? expires > yearsAfter(today, LONGEST[kind]) : null, 'date_too_far');
  return problems;
}
