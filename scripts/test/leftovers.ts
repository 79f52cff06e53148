import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearLeftovers as clearCluster } from '../../sandbox/postgres/leftovers';
import { findHolder } from '../../sandbox/run-lock';

const ours = /^ipp-(test|e2e|drift|screenshots)-[A-Za-z0-9]{6}$/;
/** A folder this young may be one that a run beside this is just making. */
const youngMs = 10 * 60_000;

/** Clears the temporary folders of runs that were killed, and a database server that may have outlived one. */
export async function clearLeftovers(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => ours.test(entry))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      if (Date.now() - fs.statSync(folder).mtimeMs < youngMs || findHolder(folder)) continue;
      await clearCluster(path.join(folder, 'postgres'), () => undefined);
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // another user's, or one that is being cleared by another run
    }
  }
}
