import fs from 'node:fs';
import { z } from 'zod';

/** How many tests of a part passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Vitest's report in JSON. A file that could not even be loaded has no failed test in it, and counts as one. */
export function tallyOfVitest(file: string): Tally {
  const report = vitestReport.parse(read(file));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Playwright's report in JSON. What passed only when tried again has failed. */
export function tallyOfPlaywright(file: string): Tally {
  const { stats, errors } = playwrightReport.parse(read(file));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The tally of a runner that has ended, by its report and its exit code: one that crashed, wrote no report or ran no
 * test at all has failed once.
 */
export function settle(readTally: () => Tally, exitCode: number): Tally {
  let tally: Tally;
  try {
    tally = readTally();
  } catch {
    return { passed: 0, failed: 1 };
  }
  const nothingRan = tally.passed + tally.failed === 0;
  const unexplained = exitCode !== 0 && tally.failed === 0;
  return nothingRan || unexplained ? { ...tally, failed: 1 } : tally;
}
