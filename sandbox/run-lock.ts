import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { processIdentity } from './process-identity';

const shape = z.object({ pid: z.number().int(), identity: z.string(), since: z.string() });

/** Who uses a data folder now. */
export type Holder = z.infer<typeof shape>;

/** Thrown when another live process uses the data folder. */
export class DataFolderInUse extends Error {
  constructor(
    readonly dataDir: string,
    readonly holder: Holder,
  ) {
    super(
      `It is running already: process ${holder.pid}, started ${holder.since}.\n` +
        `It uses ${dataDir}. Stop it first: Ctrl+C in its window, or "kill ${holder.pid}".`,
    );
    this.name = 'DataFolderInUse';
  }
}

const lockFile = (dataDir: string) => path.join(dataDir, 'running.json');

function readHolder(file: string): Holder | null {
  try {
    return shape.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** The live process that uses the folder, or null. A lock left behind by a killed process does not count. */
export function findHolder(dataDir: string): Holder | null {
  const holder = readHolder(lockFile(dataDir));
  return holder && processIdentity(holder.pid) === holder.identity ? holder : null;
}

/** Renaming lets exactly one of several starters clear a stale lock; one that was renewed meanwhile is put back. */
function clearStaleLock(file: string, aside: string): void {
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  const holder = readHolder(aside);
  if (holder && processIdentity(holder.pid) === holder.identity) fs.renameSync(aside, file);
  else fs.rmSync(aside, { force: true });
}

/**
 * Takes the data folder for this process. Throws DataFolderInUse when another live process has it.
 * Returns what releases it again.
 */
export function takeDataFolder(dataDir: string): () => void {
  const file = lockFile(dataDir);
  const mine: Holder = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? 'unknown',
    since: new Date().toISOString(),
  };
  const draft = path.join(dataDir, `running.${process.pid}.${process.hrtime.bigint()}`);
  fs.writeFileSync(draft, JSON.stringify(mine));
  try {
    for (;;) {
      try {
        // A hard link either makes the lock with all its content or fails: never half a lock.
        fs.linkSync(draft, file);
        return () => fs.rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = findHolder(dataDir);
      if (holder) throw new DataFolderInUse(dataDir, holder);
      clearStaleLock(file, `${draft}.stale`);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}
