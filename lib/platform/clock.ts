/** The one source of "now". Tests set it, and the demonstration, whose past has dates; nothing else does. */
export const clock = {
  now: (): Date => new Date(),
};

/** Milliseconds in the units that rules are written in. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
