import { prepareQueues } from '../lib/platform/queue';
import { findDrift, withThrowawayDatabase } from './database/drift';
import { applyMigrations, sqlToCatchUp, writeMigration } from './database/migrations';

/**
 * Makes a database ready for the product: applies the missing migrations, then makes the job queues.
 * Returns the names of the migrations applied. Safe to run again, and by several processes at once.
 */
export async function prepareDatabase(databaseUrl: string): Promise<string[]> {
  const applied = await applyMigrations(databaseUrl);
  await prepareQueues(databaseUrl);
  return applied;
}

async function draft(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Give the migration a name of small letters, digits and underscores.');
    return 1;
  }
  const sql = await withThrowawayDatabase(sqlToCatchUp);
  if (sql) console.log(writeMigration(name, sql));
  else console.log('schema.prisma has not changed since the newest migration.');
  return 0;
}

async function apply(): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('DATABASE_URL is missing: it says which database to migrate.');
    return 1;
  }
  const applied = await prepareDatabase(url);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
  return 0;
}

async function check(): Promise<number> {
  const drift = await findDrift();
  for (const line of drift) console.error(line);
  if (drift.length === 0) console.log('The migrations and schema.prisma agree.');
  return drift.length === 0 ? 0 : 1;
}

async function main([command = 'apply', name]: string[]): Promise<number> {
  try {
    if (command === 'apply') return await apply();
    if (command === 'diff') return await draft(name);
    if (command === 'check') return await check();
    throw new Error('Usage: migrate.ts [apply] | diff <name> | check');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)));
