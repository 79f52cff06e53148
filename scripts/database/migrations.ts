import fs from 'node:fs';
import path from 'node:path';
import { everything, withSchemaEngine } from './schema-engine';

const root = path.resolve(import.meta.dirname, '..', '..');
const schemaFile = path.join(root, 'prisma', 'schema.prisma');
const folder = path.join(root, 'prisma', 'migrations');
const lockFile = 'migration_lock.toml';
/** Each migration keeps the schema it leads to, so that the next one needs no second database to compare with. */
const snapshotFile = 'schema.snapshot.prisma';

function migrationNames(): string[] {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsList() {
  const lock = path.join(folder, lockFile);
  return {
    shadowDbInitScript: '',
    baseDir: folder,
    lockfile: { path: lockFile, content: fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : null },
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

const datamodel = (file: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: file, content: fs.readFileSync(file, 'utf8') }],
});

function latestSnapshot() {
  const last = migrationNames().at(-1);
  return last ? datamodel(path.join(folder, last, snapshotFile)) : { tag: 'empty' as const };
}

type Target = ReturnType<typeof latestSnapshot>;

function sqlBetween(databaseUrl: string, from: Target, to: Target): Promise<string> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const filters = everything;
    const result = await engine.diff({ from, to, script: true, exitCode: null, filters });
    const sql = result.stdout ?? '';
    return sql.trim() === '-- This is an empty migration.' ? '' : sql;
  });
}

/**
 * Applies the migrations of prisma/migrations that a database does not have yet, in order, recording them in
 * Prisma's own table, so that `prisma migrate deploy` sees them too. Returns the names of those applied.
 * Throws with the engine's words; a migration that failed half-way is named in them.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList: migrationsList(), filters: everything });
    return result.appliedMigrationNames;
  });
}

/** SQL that makes the whole of schema.prisma in an empty database; nothing hand-written is in it. */
export function sqlOfSchema(databaseUrl: string): Promise<string> {
  return sqlBetween(databaseUrl, { tag: 'empty' }, datamodel(schemaFile));
}

/** SQL from the newest migration's schema to schema.prisma as it is now; empty when there is no difference. */
export function sqlToCatchUp(databaseUrl: string): Promise<string> {
  return sqlBetween(databaseUrl, latestSnapshot(), datamodel(schemaFile));
}

/** Writes a migration's folder. Hand-written SQL is added to the file before it is first applied. */
export function writeMigration(name: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = path.join(folder, `${stamp}_${name}`);
  fs.mkdirSync(target, { recursive: true });
  fs.writeFileSync(path.join(folder, lockFile), 'provider = "postgresql"\n');
  fs.writeFileSync(path.join(target, 'migration.sql'), sql);
  fs.copyFileSync(schemaFile, path.join(target, snapshotFile));
  return path.relative(root, path.join(target, 'migration.sql'));
}
