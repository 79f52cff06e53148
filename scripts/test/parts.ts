import fs from 'node:fs';
import path from 'node:path';
import { type Environment, exitOf, packageProgram, root, startChild } from '../machine/child';
import type { StopRequests } from '../machine/stop-requests';
import { startTemporarySite, type TemporarySite } from '../machine/temporary-site';
import { settle, type Tally, tallyOfPlaywright, tallyOfVitest } from './tally';

/** Where reports, logs and traces of the last run are. */
export const resultsDir = path.join(root, 'test-results');

interface Runner {
  program: string[];
  env: Environment;
  report: string;
  tally: (file: string) => Tally;
}

/** Runs a test program to its end and counts what it reports. */
async function run({ program, env, report, tally }: Runner, stop: StopRequests): Promise<Tally> {
  fs.rmSync(report, { force: true });
  const child = startChild(program, { env });
  stop.hold(child);
  const exitCode = await exitOf(child);
  return settle(() => tally(report), exitCode);
}

/** Unit or integration tests; the latter start a sandbox of their own (tests/support/integration-setup.ts). */
function runVitest(project: string, filters: string[], stop: StopRequests): Promise<Tally> {
  const report = path.join(resultsDir, `${project}.json`);
  const words = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return run(
    {
      program: [...packageProgram('vitest/vitest.mjs'), ...words, ...filters],
      env: { ...process.env, NODE_ENV: 'test' },
      report,
      tally: tallyOfVitest,
    },
    stop,
  );
}

/** What the site, its worker and the database wrote, for whoever has to find out why a test failed. */
function keepLogs(site: TemporarySite): void {
  const logs = fs.readdirSync(site.dataDir).filter((name) => name.endsWith('.log'));
  for (const name of logs) fs.copyFileSync(path.join(site.dataDir, name), path.join(resultsDir, name));
}

/** Browser tests against the whole product, started for them alone. */
async function runBrowser(filters: string[], stop: StopRequests): Promise<Tally> {
  const gaveUp = () => stop.requested;
  const site = await startTemporarySite({ name: 'e2e', onStart: stop.hold, gaveUp });
  try {
    if (gaveUp()) return { passed: 0, failed: 1 };
    const report = path.join(resultsDir, 'e2e.json');
    const program = [...packageProgram('@playwright/test/cli.js'), 'test', ...filters];
    const env = { ...site.env, E2E_REPORT: report };
    return await run({ program, env, report, tally: tallyOfPlaywright }, stop);
  } finally {
    await site.end();
    keepLogs(site);
    fs.rmSync(site.dataDir, { recursive: true, force: true });
  }
}

type Part = (filters: string[], stop: StopRequests) => Promise<Tally>;

/** The parts of `npm test`, quickest first. */
export const PARTS: Readonly<Record<string, Part>> = {
  unit: (filters, stop) => runVitest('unit', filters, stop),
  integration: (filters, stop) => runVitest('integration', filters, stop),
  e2e: runBrowser,
};
