import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Account, chooseAccount } from './account';
import { type Binaries, embeddedBinaries } from './binaries';
import { clearLeftovers } from './leftovers';
import { Supervised } from './supervised';

const majorVersion = '18';
const user = 'ipp';
const startPatienceMs = 60_000;

export interface ClusterOptions {
  /** Folder for the cluster and its log. */
  dataDir: string;
  port: number;
  password: string;
  /** False gives up safety against a power cut for speed: for data that is thrown away. */
  durable: boolean;
  say: (line: string) => void;
}

export interface Cluster {
  /** Connection string of a database of this cluster. */
  url(database: string): string;
  /** Fast shutdown; resolves when the server is gone. */
  stop(): Promise<void>;
}

/** Makes the cluster beside its final place and renames it, so that a kill half-way leaves no half cluster. */
function initialise(dir: string, binaries: Binaries, account: Account, options: ClusterOptions): void {
  const draft = `${dir}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  const privateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-initdb-'));
  const passwordFile = path.join(privateDir, 'password');
  try {
    fs.writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
    fs.mkdirSync(draft, { mode: 0o700 });
    if (account.owner) {
      for (const file of [privateDir, passwordFile, draft])
        fs.chownSync(file, account.owner.uid, account.owner.gid);
    }
    const [command = '', ...args] = [
      ...account.prefix,
      binaries.initdb,
      `--pgdata=${draft}`,
      `--username=${user}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      // The same order and the same letters on every machine, whatever locales it has.
      '--encoding=UTF8',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ];
    const made = spawnSync(command, args, { ...account.spawn, cwd: '/', encoding: 'utf8' });
    if (made.status !== 0)
      throw new Error(`PostgreSQL could not be set up:\n${made.error?.message ?? made.stderr}`);
    fs.renameSync(draft, dir);
  } finally {
    fs.rmSync(privateDir, { recursive: true, force: true });
  }
}

function checkUsable(dir: string): void {
  try {
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    const { uid } = fs.statSync(dir);
    throw new Error(
      `${dir} belongs to another user (uid ${uid}), perhaps because an earlier run was by root. ` +
        'Run as that user or as root, or have root run "npm run reset" to begin anew.',
    );
  }
  const version = fs.readFileSync(path.join(dir, 'PG_VERSION'), 'utf8').trim();
  if (version === majorVersion) return;
  throw new Error(
    `${dir} was made by PostgreSQL ${version}, this is ${majorVersion}. Run "npm run reset" to begin anew.`,
  );
}

function settings({ port, durable }: ClusterOptions): string[] {
  const values: Record<string, string> = {
    port: String(port),
    listen_addresses: 'localhost',
    // A socket's path may be at most 107 bytes long, and a project's folder may be longer.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '256MB',
    max_connections: '200',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function launch(dir: string, logFile: string, binaries: Binaries, account: Account, options: ClusterOptions) {
  const log = fs.openSync(logFile, 'a', 0o600);
  const [command = '', ...args] = [...account.prefix, binaries.postgres, '-D', dir, ...settings(options)];
  // Its own process group: Ctrl+C must reach the launcher only, which stops the database last.
  const child = spawn(command, args, {
    ...account.spawn,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  return child;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 57P03: still starting up. Anything else with a code of PostgreSQL's own is a refusal that will not pass.
    const code = (error as { code?: string }).code ?? '';
    if (/^[0-9A-Z]{5}$/.test(code) && code !== '57P03') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function waitUntilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const end = Date.now() + startPatienceMs;
  let failure: string | null = null;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure ??= `it ended at once (${signal ?? `exit code ${code}`})`));
  while (Date.now() < end) {
    if (failure === null && (await answers(url))) return;
    if (failure !== null) {
      const tail = fs.readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
      throw new Error(`PostgreSQL did not start: ${failure as string}\n${tail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL did not answer within ${startPatienceMs / 1000} s; see ${logFile}.`);
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts a PostgreSQL 18 of this project's own, making its cluster on first use and a database named `ipp`.
 * Survives what a killed run left behind. If the server dies later it is started again.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dir = path.join(options.dataDir, 'postgres');
  const logFile = path.join(options.dataDir, 'postgres.log');
  const url = (database: string) =>
    `postgresql://${user}:${encodeURIComponent(options.password)}@localhost:${options.port}/${database}`;
  const binaries = embeddedBinaries();
  const account = chooseAccount(dir, binaries.postgres, options.dataDir);
  if (!fs.existsSync(dir)) initialise(dir, binaries, account, options);
  checkUsable(dir);
  await clearLeftovers(dir, options.say);

  const server = new Supervised(() => launch(dir, logFile, binaries, account, options), dir, options.say);
  try {
    await waitUntilReady(server.child, url('postgres'), logFile);
    await ensureDatabase(url('postgres'), 'ipp');
  } catch (error) {
    await server.stop();
    throw error;
  }
  server.keepAlive();
  return { url, stop: () => server.stop() };
}
