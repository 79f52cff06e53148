import { today } from '@/lib/identities/calendar-date';

/**
 * Makes of `run` something that may be called at any time and does its work once in each day of the platform's calendar,
 * beginning with the first call. What fails is done again at the next call; while it is at work, another call does
 * nothing.
 */
export function oncePerDay(run: () => Promise<unknown>): () => Promise<void> {
  let done = 0;
  let running = false;
  return async () => {
    const day = today().getTime();
    if (running || done === day) return;
    running = true;
    try {
      await run();
      done = day;
    } finally {
      running = false;
    }
  };
}
