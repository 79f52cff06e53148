import { afterEach } from 'vitest';
import { clock } from '@/lib/platform/clock';

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

/** Noon in Beijing on a day, for everything that asks. */
export const onDay = (day: string): void => {
  clock.now = () => new Date(`${day}T04:00:00Z`);
};

/** A date as columns hold it. */
export const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
