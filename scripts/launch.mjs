// What `npm start` and its sisters run first, on whatever Node is installed: it sees to the dependencies, then runs
// scripts/<name>.ts on the Node of node_modules. Plain JavaScript, without anything newer than Node 20.19.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const nodeModules = path.join(root, 'node_modules');
const oldestToLaunch = [20, 19];
/** The scripts and the sandbox's servers need this much when they cannot have the Node of node_modules. */
const oldestToRun = [24, 4];

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

function isOlder(version, [major, minor]) {
  const [itsMajor = 0, itsMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return itsMajor < major || (itsMajor === major && itsMinor < minor);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Whether what is installed differs from package-lock.json. Dates tell nothing: a checkout renews them. */
function mustInstall() {
  const record = path.join(nodeModules, '.package-lock.json');
  if (!fs.existsSync(record)) return true;
  const installed = readJson(record).packages;
  const wanted = Object.entries(readJson(path.join(root, 'package-lock.json')).packages);
  return wanted.some(([name, entry]) => {
    if (name === '') return false;
    const present = installed[name];
    if (!present) return !entry.optional && !entry.devOptional;
    return present.version !== entry.version || present.integrity !== entry.integrity;
  });
}

/** npm's own program when npm started us, so that the same npm is used; else the one on the path. */
function npm(args, options) {
  const program = process.env.npm_execpath;
  const viaNode = program && /\.[cm]?js$/.test(program);
  const [command, ...words] = viaNode ? [process.execPath, program, ...args] : ['npm', ...args];
  return spawnSync(command, words, {
    stdio: 'inherit',
    shell: !viaNode && process.platform === 'win32',
    ...options,
  });
}

function install() {
  console.log('Installing dependencies…');
  // Building needs the development dependencies too; install scripts are not needed but for Node's own, below.
  const run = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
  if (run.status !== 0) fail('The dependencies could not be installed: see what npm says above.');
}

function nodeOfModules() {
  const folder = path.join(nodeModules, 'node');
  const wanted = `v${readJson(path.join(folder, 'package.json')).version}`;
  const program = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isThere = () =>
    fs.existsSync(program) &&
    spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() === wanted;
  if (isThere()) return program;
  console.log(`Fetching Node ${wanted}…`);
  // Its install script runs npm, which must not be told to leave out scripts or development packages.
  const env = { ...process.env, npm_config_ignore_scripts: 'false', npm_config_global: 'false' };
  for (const name of Object.keys(env))
    if (/^npm_config_(omit|include|prefix|local_prefix)$/i.test(name)) delete env[name];
  const npmFolder = process.env.npm_execpath ? path.dirname(process.env.npm_execpath) : '';
  env.PATH = [path.dirname(process.execPath), npmFolder, env.PATH].filter(Boolean).join(path.delimiter);
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env, stdio: 'inherit' });
  if (isThere()) return program;
  if (!isOlder(process.version, oldestToRun)) {
    console.log(`Node ${wanted} could not be fetched; going on with ${process.version}, which may do.`);
    return process.execPath;
  }
  return fail(
    `Node ${wanted} could not be fetched from the npm registry, and ${process.version} is too old to do its work.\n` +
      `Check that npm reaches its registry, or install Node ${oldestToRun[0]} or newer, and try again.`,
  );
}

function run(program, name, args) {
  const searchPath = [path.dirname(program), path.join(nodeModules, '.bin'), process.env.PATH].join(
    path.delimiter,
  );
  const script = path.join(root, 'scripts', `${name}.ts`);
  if (!fs.existsSync(script)) fail(`There is no scripts/${name}.ts.`);
  const env = { ...process.env, PATH: searchPath };
  const child = spawn(program, ['--import', 'tsx', script, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 1)));
}

if (isOlder(process.version, oldestToLaunch)) {
  fail(
    `This needs Node ${oldestToLaunch.join('.')} or newer to begin with; this is ${process.version}. See https://nodejs.org.`,
  );
}
const [name, ...args] = process.argv.slice(2);
if (!name) fail('Usage: node scripts/launch.mjs <name of a script> [arguments]');
if (mustInstall()) install();
run(nodeOfModules(), name, args);
