import path from 'node:path';
import { buildSite } from './build-site';
import { seedIfEmpty, type SeedOptions } from './seed-database';

/**
 * Fills an empty database and builds the site side by side: the one keeps one core busy, the other the rest.
 * Throws what the first of them that fails throws, when both have ended.
 */
export async function seedAndBuild(options: SeedOptions & { seeds?: boolean }): Promise<void> {
  const { env, dataDir, onStart, seeds = true } = options;
  const outcomes = await Promise.allSettled([
    seeds && seedIfEmpty({ env, dataDir, ...(onStart && { onStart }) }),
    buildSite({ env, logFile: path.join(dataDir, 'build.log'), ...(onStart && { onStart }) }),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
