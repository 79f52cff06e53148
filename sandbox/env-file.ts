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
