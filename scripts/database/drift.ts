import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../sandbox/start-sandbox';
import { catalogueOf } from './catalogue';
import { applyMigrations, sqlOfSchema, sqlToCatchUp } from './migrations';
import { runSql } from './run-sql';

function onAnotherDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const missingFrom = (set: Set<string>, other: Set<string>) =>
  [...other].filter((line) => !set.has(line)).sort();

/** Runs `use` with the address of an empty database of a PostgreSQL that exists for that long only. */
export async function withThrowawayDatabase<T>(use: (databaseUrl: string) => Promise<T>): Promise<T> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-drift-'));
  const say = () => undefined;
  try {
    const sandbox = await startSandbox({
      dataDir,
      only: ['postgres'],
      ports: 'any',
      durable: false,
      env: {},
      say,
    });
    try {
      return await use(sandbox.env.DATABASE_URL ?? '');
    } finally {
      await sandbox.stop();
    }
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

/**
 * Compares what the migrations make with what schema.prisma says, by building a fresh database from each.
 * Returns the differences, one line each: an empty list means no drift. Hand-written SQL (triggers, checks,
 * partial and expression indexes) and schemas other than `public` do not count.
 */
export function findDrift(): Promise<string[]> {
  return withThrowawayDatabase(async (migratedUrl) => {
    await applyMigrations(migratedUrl);
    await runSql(migratedUrl, 'CREATE DATABASE declared');
    const declaredUrl = onAnotherDatabase(migratedUrl, 'declared');
    await runSql(declaredUrl, await sqlOfSchema(declaredUrl));
    const [migrated, declared] = [await catalogueOf(migratedUrl), await catalogueOf(declaredUrl)];
    const pending = await sqlToCatchUp(migratedUrl);
    return [
      ...missingFrom(declared, migrated).map((line) => `only in the migrations: ${line}`),
      ...missingFrom(migrated, declared).map((line) => `only in schema.prisma: ${line}`),
      ...(pending
        ? [
            'schema.prisma has changed since the newest migration: node --import tsx scripts/migrate.ts diff <name>',
          ]
        : []),
    ];
  });
}
