import fs from 'node:fs';
import path from 'node:path';

const quoted = (value: string) => `'${value.replaceAll("'", `'\\''`)}'`;

/**
 * Writes the environment of a running sandbox as lines for a shell: `set -a; source .sandbox/env`.
 * Readable by its owner only, for it holds secrets. Returns the file's path.
 */
export function writeEnvFile(dataDir: string, env: Record<string, string>): string {
  const file = path.join(dataDir, 'env');
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, lines.join(''), { mode: 0o600 });
  return file;
}

/** Reads back what writeEnvFile wrote; empty when there is no such file. */
export function readEnvFile(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'env');
  if (!fs.existsSync(file)) return {};
  const lines = fs.readFileSync(file, 'utf8').matchAll(/^export ([A-Z0-9_]+)='(.*)'$/gm);
  return Object.fromEntries(
    [...lines].map(([, name = '', value = '']) => [name, value.replaceAll("'\\''", "'")]),
  );
}

/** Takes the file away: its addresses are of no use once the sandbox has stopped. */
export function removeEnvFile(dataDir: string): void {
  fs.rmSync(path.join(dataDir, 'env'), { force: true });
}
