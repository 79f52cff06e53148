import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runSql } from '../database/run-sql';
import { type Environment, exitOf, startChild, typescript } from './child';
import { tailOf } from './build-site';

async function hasAccounts(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('SELECT 1 FROM account LIMIT 1')).rowCount !== 0;
  } finally {
    await client.end();
  }
}

const markOf = (dataDir: string) => path.join(dataDir, 'seeding');

/**
 * Empties a sandbox's database when filling it was cut short, so that it is filled anew instead of staying half
 * full. Call before migrating.
 */
export async function dropHalfSeed({
  databaseUrl,
  dataDir,
}: {
  databaseUrl: string;
  dataDir: string;
}): Promise<void> {
  if (!fs.existsSync(markOf(dataDir))) return;
  await runSql(
    databaseUrl,
    'DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public',
  );
  fs.rmSync(markOf(dataDir));
}

export interface SeedOptions {
  env: Environment;
  /** The sandbox's folder: for the log of the seeding, and the mark that it is under way. */
  dataDir: string;
  onStart?: (child: ReturnType<typeof startChild>) => void;
}

/** A seed cut short is made anew, so none of its thousands of small commits has to reach the disk by itself. */
function withoutWaitingForTheDisk(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

/** Fills an empty database with the demonstration (prisma/seed.ts). Throws with the seed's words when it fails. */
export async function seedIfEmpty({ env, dataDir, onStart }: SeedOptions): Promise<void> {
  const { DATABASE_URL = '' } = env;
  if (await hasAccounts(DATABASE_URL)) return;
  console.log('Filling the empty database with the demonstration…');
  const logFile = path.join(dataDir, 'seed.log');
  fs.writeFileSync(logFile, '', { mode: 0o600 });
  fs.writeFileSync(markOf(dataDir), '');
  const seedEnv = { ...env, DATABASE_URL: withoutWaitingForTheDisk(DATABASE_URL) };
  const child = startChild(typescript('scripts/seed.ts'), { env: seedEnv, logFile });
  onStart?.(child);
  if ((await exitOf(child)) !== 0)
    throw new Error(`The demonstration could not be made:\n${tailOf(logFile, 40)}`);
  fs.rmSync(markOf(dataDir));
}
