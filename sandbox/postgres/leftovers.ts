import fs from 'node:fs';
import path from 'node:path';
import { processIdentity, waitUntilGone } from '../process-identity';

const patienceMs = 30_000;

function isOurPostmaster(pid: number, clusterDir: string): boolean {
  if (processIdentity(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.some((word) => path.resolve(word) === path.resolve(clusterDir));
  } catch {
    return false;
  }
}

/**
 * Clears what a killed run left in the cluster's folder: a PostgreSQL that outlived its starter is asked to
 * stop (fast shutdown); a postmaster.pid that names no such process is removed, because its number may by
 * now belong to something else and PostgreSQL would then refuse to start.
 * Call only while holding the data folder. Throws when the old server does not stop.
 */
export async function clearLeftovers(clusterDir: string, say: (line: string) => void): Promise<void> {
  const file = path.join(clusterDir, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  if (Number.isInteger(pid) && pid > 1 && isOurPostmaster(pid, clusterDir)) {
    say(`A database server of an earlier run is still there (process ${pid}); stopping it.`);
    process.kill(pid, 'SIGINT');
    if (!(await waitUntilGone(pid, patienceMs))) {
      throw new Error(
        `The database server of an earlier run (process ${pid}) does not stop; end it and start again.`,
      );
    }
  }
  fs.rmSync(file, { force: true });
}
