import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startSandbox } from '@/sandbox/start-sandbox';
import { runSql } from '@/scripts/database/run-sql';
import { prepareDatabase } from '@/scripts/migrate';

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
  const tearDown = async () => {
    await sandbox.stop();
    await fs.rm(dataDir, { recursive: true, force: true });
  };
  try {
    await runSql(admin, 'CREATE DATABASE ipp_template');
    await prepareDatabase(template.href);
  } catch (error) {
    await tearDown();
    throw error;
  }
  process.env.TEST_ADMIN_DATABASE_URL = admin;
  return tearDown;
}
