import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const schemaFile = path.join(root, 'prisma', 'schema.prisma');
const output = path.join(root, 'lib', 'generated', 'prisma');
const stamp = path.join(output, '.schema-hash');

function wantedHash(): string {
  const version = fs.readFileSync(path.join(root, 'node_modules', 'prisma', 'package.json'), 'utf8');
  return createHash('sha256').update(fs.readFileSync(schemaFile)).update(version).digest('hex');
}

/**
 * Generates the database client into lib/generated/prisma when the schema or Prisma's version changed since
 * the last time, or when there is none. Throws with Prisma's own words when the schema is wrong.
 */
export function generateClient(): void {
  const hash = wantedHash();
  const present = fs.existsSync(path.join(output, 'client.ts')) && fs.existsSync(stamp);
  if (present && fs.readFileSync(stamp, 'utf8') === hash) return;
  const cli = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const run = spawnSync(process.execPath, [cli, 'generate', '--schema', schemaFile], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no schema engine, but the CLI would download one, from a host that is not npm, unless
      // it is shown an executable. This must never be set for `prisma migrate`: it would "succeed" doing nothing.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (run.status !== 0)
    throw new Error(`The database client could not be generated:\n${run.stderr}${run.stdout}`);
  fs.writeFileSync(stamp, hash);
}

if (import.meta.main) generateClient();
