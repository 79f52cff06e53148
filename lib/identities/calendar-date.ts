import { clock } from '@/lib/platform/clock';
import { CHINA, localDate } from '@/lib/workflow/calendar';

// Dates on papers have neither time nor zone. Forms and versions write them as YYYY-MM-DD, columns hold midnight UTC.

/** The day it is now in the platform's calendar, that of mainland China, as midnight UTC. */
export function today(): Date {
  return new Date(`${localDate(CHINA, clock.now())}T00:00:00Z`);
}

/** Reads YYYY-MM-DD; null for anything that is not a day of the calendar between 1800 and 2299. */
export function readDate(text: string): Date | null {
  if (!/^(18|19|2[0-2])\d\d-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return writeDate(date) === text ? date : null;
}

/** YYYY-MM-DD, or '' for no date. */
export function writeDate(date: Date | null): string {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : '';
}

/** Whether a paper or a right bears a date that is over; its last day still counts. */
export const hasPassed = (lastDay: Date | null): boolean => lastDay !== null && lastDay < today();
