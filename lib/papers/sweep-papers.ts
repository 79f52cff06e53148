import { expireIdentities, expireLetters, expireRights, settleLapsed } from './expire-papers';
import { remind } from './reminders';

/** Repeats a batch until it finds nothing; each commits by itself, so that a crash loses no more than one. */
async function exhaust(batch: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = await batch(); done > 0; done = await batch()) total += done;
  return total;
}

/**
 * What the worker does once a day, and whenever it starts: papers whose last day is over run out, and their owners are
 * reminded of those that soon will. Idempotent; two workers may do it at the same time.
 * @returns how many ran out and how many were reminded of
 */
export async function sweepPapers(): Promise<{ expired: number; reminded: number }> {
  const sum = async (batches: readonly (() => Promise<number>)[]) => {
    let total = 0;
    for (const batch of batches) total += await exhaust(batch);
    return total;
  };
  return {
    expired: await sum([expireIdentities, expireRights, expireLetters, settleLapsed]),
    reminded: await sum((['identity', 'right', 'letter'] as const).map((kind) => () => remind(kind))),
  };
}
