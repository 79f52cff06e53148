import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { runSql } from '@/scripts/database/run-sql';

// Every test file works on a database of its own, cloned from the migrated template: files neither see nor wait for
// each other.
const admin = process.env.TEST_ADMIN_DATABASE_URL ?? '';
const name = `test_${randomBytes(6).toString('hex')}`;
const url = new URL(admin);
url.pathname = `/${name}`;
await runSql(admin, `CREATE DATABASE ${name} TEMPLATE ipp_template`);
process.env.DATABASE_URL = url.href;

afterAll(async () => {
  const { db } = await import('@/lib/platform/db');
  const { closeQueue } = await import('@/lib/platform/queue');
  await db.$disconnect();
  await closeQueue();
  await runSql(admin, `DROP DATABASE ${name} WITH (FORCE)`);
});
