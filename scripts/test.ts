import fs from 'node:fs';
import { DataFolderInUse, takeDataFolder } from '../sandbox/run-lock';
import { StopRequests } from './machine/stop-requests';
import { generateClient } from './prisma-generate';
import { clearLeftovers } from './test/leftovers';
import { PARTS, resultsDir } from './test/parts';
import type { Tally } from './test/tally';

const usage = `Usage: npm test [-- ${Object.keys(PARTS).join('|')} [words in the name of a file]]`;
const stop = new StopRequests();

/** Runs one part; whatever breaks it counts as a failed test. */
async function tallyOf(name: string, filters: string[]): Promise<Tally> {
  const part = PARTS[name];
  if (!part) throw new Error(usage);
  console.log(`\n── ${name} tests\n`);
  try {
    return await part(filters, stop);
  } catch (error) {
    if (!stop.requested) console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function runAll(names: string[], filters: string[]): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const name of names) if (!stop.requested) tallies.set(name, await tallyOf(name, filters));
  return tallies;
}

const said = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

/** Prints the totals, that of all of them last; answers how many failed. */
function report(tallies: Map<string, Tally>): number {
  const all = { passed: 0, failed: 0 };
  console.log('');
  for (const [name, tally] of tallies) {
    console.log(`${name.padEnd(14)}${said(tally)}`);
    all.passed += tally.passed;
    all.failed += tally.failed;
  }
  console.log(`\n${said(all)}`);
  return all.failed;
}

async function main([only, ...filters]: string[]): Promise<number> {
  const names = only === undefined ? Object.keys(PARTS) : [only];
  if (!names.every((name) => name in PARTS)) {
    console.error(usage);
    return 2;
  }
  fs.mkdirSync(resultsDir, { recursive: true });
  const release = takeDataFolder(resultsDir);
  try {
    await clearLeftovers();
    generateClient();
    return report(await runAll(names, filters)) === 0 ? 0 : 1;
  } finally {
    release();
  }
}

try {
  const code = await main(process.argv.slice(2));
  process.exit(stop.requested ? 130 : code);
} catch (error) {
  const inUse = error instanceof DataFolderInUse;
  console.error(inUse ? `The tests are running already (process ${error.holder.pid}).` : error);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
