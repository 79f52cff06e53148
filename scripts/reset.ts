import fs from 'node:fs';
import path from 'node:path';
import { clearLeftovers } from '../sandbox/postgres/leftovers';
import { DataFolderInUse, findHolder } from '../sandbox/run-lock';
import { root } from './machine/child';

const dataDir = path.resolve(root, process.env.SANDBOX_DIR?.trim() || '.sandbox');

/** Clears the sandbox's folder: database, files, mails, marketplaces and secrets. Refuses while it is in use. */
async function reset(): Promise<string> {
  if (!fs.existsSync(dataDir)) return 'There is nothing to clear.';
  const holder = findHolder(dataDir);
  if (holder) throw new DataFolderInUse(dataDir, holder);
  const isSandbox = fs.existsSync(path.join(dataDir, 'secrets.json')) || fs.readdirSync(dataDir).length === 0;
  if (!isSandbox) throw new Error(`${dataDir} does not look like a sandbox's folder; nothing was cleared.`);
  await clearLeftovers(path.join(dataDir, 'postgres'), console.log);
  fs.rmSync(dataDir, { recursive: true, force: true });
  return `Cleared ${dataDir}.`;
}

try {
  console.log(await reset());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
