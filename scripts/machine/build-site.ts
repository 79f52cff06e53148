import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Environment, exitOf, packageProgram, root, startChild } from './child';

/** What a build reads: folders, and every file beside package.json but those that are made by tools. */
const folders = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma'];
const madeByTools = /^(next-env\.d\.ts|.*\.tsbuildinfo)$|^\.|\.md$/;

function filesUnder(target: string): string[] {
  if (!fs.existsSync(target)) return [];
  if (fs.statSync(target).isFile()) return [target];
  return fs.readdirSync(target, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(target, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
}

/** A hash over everything the build reads: the same sources give the same hash on any day. */
function hashOfSources(): string {
  const top = fs.readdirSync(root, { withFileTypes: true });
  const beside = top
    .filter((entry) => entry.isFile() && !madeByTools.test(entry.name))
    .map((entry) => entry.name);
  const files = [
    ...folders.flatMap((folder) => filesUnder(path.join(root, folder))),
    ...beside.map((name) => path.join(root, name)),
  ];
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Folder a build goes to and a site is served from: `.next`, unless NEXT_DIST_DIR names another. */
const buildFolder = (env: Environment) => path.join(root, env.NEXT_DIST_DIR ?? '.next');

/** Last lines of a log, for people who will not open it. */
export function tailOf(logFile: string, lines: number): string {
  return fs.readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

export interface BuildOptions {
  env: Environment;
  logFile: string;
  /** Told of the running build, so that it can be ended. */
  onStart?: (child: ReturnType<typeof startChild>) => void;
}

/**
 * Builds the site when its sources changed since the last build that succeeded, or when there is none.
 * Throws with the end of the build's output when it fails.
 */
export async function buildSite({ env, logFile, onStart }: BuildOptions): Promise<void> {
  const folder = buildFolder(env);
  const stamp = path.join(folder, 'sources.sha256');
  const hash = hashOfSources();
  const isBuilt = fs.existsSync(path.join(folder, 'BUILD_ID')) && fs.existsSync(stamp);
  if (isBuilt && fs.readFileSync(stamp, 'utf8') === hash) return;
  console.log('Building the site (a minute or less)…');
  fs.rmSync(stamp, { force: true });
  fs.writeFileSync(logFile, '', { mode: 0o600 });
  const child = startChild([...packageProgram('next/dist/bin/next'), 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logFile,
  });
  onStart?.(child);
  if ((await exitOf(child)) !== 0) throw new Error(`The site could not be built:\n${tailOf(logFile, 60)}`);
  fs.writeFileSync(stamp, hash);
}
