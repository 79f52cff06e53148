import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '@/scripts/migrate';
import { prepareQueues } from '@/lib/platform/queue';
import { startSandbox } from '@/sandbox/start-sandbox';

/**
 * Once per run: a sandbox of its own in a temporary folder (PostgreSQL, S3, mail, marketplaces) and one migrated
 * template database, from which every test file gets its own copy (see `integration-file.ts`).
 */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'ipp-test-'));
  const sandbox = await startSandbox({
    dataDir,
    ports: 'any',
    durable: false,
    env: {},
    say: () => undefined,
  });
  Object.assign(process.env, sandbox.env, { LOG_LEVEL: 'silent' });
  const admin = sandbox.env.DATABASE_URL ?? '';
  const template = new URL(admin);
  template.pathname = '/ipp_template';
  await runSql(admin, 'CREATE DATABASE ipp_template');
  await applyMigrations(template.href);
  await prepareQueues(template.href);
  process.env.TEST_ADMIN_DATABASE_URL = admin;
  return async () => {
    await sandbox.stop();
    await fs.rm(dataDir, { recursive: true, force: true });
  };
}

/** Runs one statement on its own connection: CREATE DATABASE may not share a transaction. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
