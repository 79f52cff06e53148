import { translator } from './translator';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** From here on a date looks urgent. */
const URGENT_MS = 3 * DAY_MS;

/** How long there is until a date: "3 days left". */
export interface DueText {
  text: string;
  urgency: 'later' | 'soon' | 'over';
}

/** The time left until `dueAt`, rounded down: nobody is promised an hour more than they have. */
export function dueText(locale: string, dueAt: Date, now: Date): DueText {
  const t = translator(locale, 'common');
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return { text: t('time.overdue'), urgency: 'over' };
  const text =
    left < DAY_MS
      ? t('time.hoursLeft', { hours: Math.floor(left / HOUR_MS) })
      : t('time.daysLeft', { days: Math.floor(left / DAY_MS) });
  return { text, urgency: left < URGENT_MS ? 'soon' : 'later' };
}
