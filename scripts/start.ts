import path from 'node:path';
import { EnvironmentError, validateEnv } from '../lib/platform/env';
import { readEnvFile, removeEnvFile, writeEnvFile } from '../sandbox/env-file';
import { isPortFree } from '../sandbox/ports';
import { DataFolderInUse } from '../sandbox/run-lock';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox';
import { announce } from './machine/announce';
import { type Environment, root } from './machine/child';
import { seedAndBuild } from './machine/seed-and-build';
import { dropHalfSeed } from './machine/seed-database';
import { serve } from './machine/serve';
import { StopRequests } from './machine/stop-requests';
import { generateClient } from './prisma-generate';

const dataDir = path.resolve(root, process.env.SANDBOX_DIR?.trim() || '.sandbox');
const stop = new StopRequests();

/** Brings database, demonstration and build up to date; each only if it is not. */
async function prepare(sandbox: Sandbox, env: Environment): Promise<void> {
  const databaseUrl = env.DATABASE_URL ?? '';
  const isOurs = sandbox.addresses.database !== undefined;
  if (isOurs) await dropHalfSeed({ databaseUrl, dataDir });
  // Only now: it reads the environment and the generated client as it is loaded.
  const { prepareDatabase } = await import('./migrate');
  const applied = await prepareDatabase(databaseUrl);
  if (applied.length > 0) console.log(`Database: applied ${applied.join(', ')}.`);
  // Never into a database of somebody's own: the demonstration's passwords are public.
  if (!stop.requested) await seedAndBuild({ env, dataDir, seeds: isOurs, onStart: stop.hold });
}

async function runUntilStopped(sandbox: Sandbox): Promise<void> {
  Object.assign(process.env, sandbox.env);
  const env = { ...process.env };
  const { PORT } = validateEnv(env);
  await prepare(sandbox, env);
  if (stop.requested) return;
  if (!(await isPortFree(PORT)))
    throw new Error(`Port ${PORT} is taken; set PORT to another, or leave it to be chosen.`);
  // On one machine people look at the terminal for addresses; elsewhere a collector looks at it for logs.
  const logDir = Object.keys(sandbox.addresses).length > 1 ? dataDir : undefined;
  const served = await serve({ env, logDir, gaveUp: () => stop.requested });
  try {
    if (!stop.requested) announce(sandbox, dataDir);
    await stop.request;
  } finally {
    await served.end();
  }
}

async function start(): Promise<void> {
  generateClient();
  const sandbox = await startSandbox({ dataDir });
  try {
    writeEnvFile(dataDir, sandbox.env);
    await runUntilStopped(sandbox);
  } finally {
    removeEnvFile(dataDir);
    await sandbox.stop();
  }
}

function explain(error: unknown): string {
  if (error instanceof DataFolderInUse) {
    const site = readEnvFile(dataDir).APP_URL;
    return site ? `${error.message}\nIts site: ${site}` : error.message;
  }
  if (error instanceof EnvironmentError || error instanceof Error) return error.message;
  return String(error);
}

// The sandbox's servers run in this process: one bad request to them must not take the site down with it.
process.on('uncaughtException', (error) =>
  console.error(`Something in the sandbox failed: ${error.message}`),
);

try {
  await start();
  process.exit(0);
} catch (error) {
  if (!stop.requested) console.error(explain(error));
  process.exit(stop.requested ? 130 : 1);
}
