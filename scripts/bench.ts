import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BenchPeople } from '../bench/fill-database';
import type { SizeFigures } from '../bench/pages';
import { buildFloor } from '../bench/sites';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox';
import { buildSite } from './machine/build-site';
import { generateClient } from './prisma-generate';

const SMALL = 10_000;
const LARGE = 1_000_000;
const PASSWORD = 'bench bench bench';

const say = (name: string, value: number, unit: string) => console.log(`${name} ${value.toFixed(3)} ${unit}`);
const note = (text: string) => console.error(`# ${text}`);

/** Makes a database with so many notices in it and says where it is and whose they are. */
async function filled(
  sandbox: Sandbox,
  notices: number,
  name = `bench_${notices}`,
): Promise<{ url: string; people: BenchPeople }> {
  // only now: these read the environment and the generated client as they are loaded
  const { prepareDatabase } = await import('./migrate');
  const { createDatabase, fillDatabase } = await import('../bench/fill-database');
  const { hashPassword } = await import('../lib/accounts/password');
  const admin = sandbox.env.DATABASE_URL ?? '';
  const url = new URL(admin);
  url.pathname = `/${name}`;
  note(`filling a database with ${notices} notices of 10 listings`);
  await createDatabase(admin, name);
  await prepareDatabase(url.href);
  return { url: url.href, people: await fillDatabase(url.href, notices, await hashPassword(PASSWORD)) };
}

function report(small: SizeFigures, large: SizeFigures): void {
  say('queue_throughput_share_10k', small.queue.share, 'share');
  say('queue_throughput_share_1m', large.queue.share, 'share');
  say('queue_p95_ratio_1m_over_10k', large.queue.p95 / small.queue.p95, 'ratio');
  say('list_throughput_share_1m', large.list.share, 'share');
  say('list_p95_ratio_1m_over_10k', large.list.p95 / small.list.p95, 'ratio');
  say('web_rss_mb', Math.max(small.memory, large.memory), 'MB');
}

/** Figures of commands, measured in a database of their own. */
const COMMANDS = ['submit', 'mail', 'deadlines', 'uploads'];

/** What commands take; `only` is the name of one of them. */
async function benchCommands(sandbox: Sandbox, dataDir: string, only: string | undefined): Promise<void> {
  // a database of its own: what it files would be on the pages that are measured
  const { url, people } = await filled(sandbox, SMALL, 'bench_submit');
  process.env.DATABASE_URL = url;
  const [{ measureSubmit }, { measureMail }, { measureDeadlines }] = await Promise.all([
    import('../bench/submit'),
    import('../bench/mail'),
    import('../bench/deadlines'),
  ]);
  const wanted = (name: string) => only === undefined || only === name;
  if (wanted('submit')) say('submit300_rows_share', await measureSubmit(url, people), 'share');
  if (wanted('mail')) say('mail_accept_share', await measureMail(url), 'share');
  if (wanted('deadlines')) say('deadlines_cost_ratio_10k_over_1k', await measureDeadlines(), 'ratio');
  if (wanted('uploads')) {
    const env = { ...process.env, DATABASE_URL: url };
    const logFile = path.join(dataDir, 'bench.log');
    note('building the product');
    await buildSite({ env, logFile: path.join(dataDir, 'build.log') });
    const { measureUploads } = await import('../bench/uploads');
    say('upload8x20_rss_growth_mb', await measureUploads(env, people, { password: PASSWORD, logFile }), 'MB');
  }
  await closeConnections();
}

async function closeConnections(): Promise<void> {
  const [{ db }, { closeQueue }] = await Promise.all([
    import('../lib/platform/db'),
    import('../lib/platform/queue'),
  ]);
  await closeQueue();
  await db.$disconnect();
}

async function benchPages(sandbox: Sandbox, dataDir: string): Promise<void> {
  const { measurePages } = await import('../bench/pages');
  const env = { ...process.env, ...sandbox.env };
  const logFile = path.join(dataDir, 'bench.log');
  note('building the product and the floor');
  await buildSite({ env, logFile: path.join(dataDir, 'build.log') });
  await buildFloor(env, logFile);
  const options = { password: PASSWORD, logFile };
  const small = await filled(sandbox, SMALL);
  const large = await filled(sandbox, LARGE);
  const atSmall = await measurePages({ ...env, DATABASE_URL: small.url }, small.people, options);
  const atLarge = await measurePages({ ...env, DATABASE_URL: large.url }, large.people, options);
  report(atSmall, atLarge);
}

/** All figures, or with `submit`, `mail`, `deadlines`, `uploads` or `pages` as first argument only those. */
async function bench(sandbox: Sandbox, dataDir: string): Promise<void> {
  const [only] = process.argv.slice(2);
  Object.assign(process.env, sandbox.env, { LOG_LEVEL: 'error' });
  if (only !== 'pages') await benchCommands(sandbox, dataDir, only);
  if (!COMMANDS.includes(only ?? '')) await benchPages(sandbox, dataDir);
}

const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'ipp-bench-'));
generateClient();
const sandbox = await startSandbox({ dataDir, ports: 'any', env: {}, say: () => undefined });
try {
  await bench(sandbox, dataDir);
  await fs.rm(dataDir, { recursive: true, force: true });
} catch (error) {
  console.error(error);
  console.error(`Logs are in ${dataDir}.`);
  process.exitCode = 1;
} finally {
  await sandbox.stop();
}
process.exit();
