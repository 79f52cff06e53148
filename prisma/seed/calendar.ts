import { DAY, MINUTE } from '../../lib/platform/clock';
import { CHINA, isWorkday, localDate } from '../../lib/workflow/calendar';

/**
 * The days of the demonstration, counted back from now. Desks work in Beijing, so the story happens on its working
 * days, and what is due "in three days" is so whenever the demonstration is made.
 */
export class StoryCalendar {
  private readonly workdays: string[] = [];

  constructor(readonly now: Date) {}

  /** Beijing time on a working day; 0 is the last one, today included. */
  workday(ago: number, time: string): Date {
    while (this.workdays.length <= ago) {
      const last = this.workdays.at(-1);
      let day = last ? new Date(`${last}T00:00:00Z`) : new Date(`${localDate(CHINA, this.now)}T00:00:00Z`);
      if (last) day = new Date(day.getTime() - DAY);
      while (!isWorkday(CHINA, day.toISOString().slice(0, 10))) day = new Date(day.getTime() - DAY);
      this.workdays.push(day.toISOString().slice(0, 10));
    }
    return new Date(`${this.workdays[ago]}T${time}:00+08:00`);
  }

  minutesAgo(minutes: number): Date {
    return new Date(this.now.getTime() - minutes * MINUTE);
  }

  /** Whether a time of the story is of the last few days. */
  isRecent(at: Date): boolean {
    return at >= this.workday(2, '00:00');
  }

  /** YYYY-MM-DD, for papers; negative for days that are past. */
  date(days: number): string {
    return new Date(this.now.getTime() + days * DAY).toISOString().slice(0, 10);
  }
}

/** So many minutes later. */
export const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);
