import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settle, tallyOfPlaywright, tallyOfVitest } from '@/scripts/test/tally';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-tally-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((result) => ({ status: result })),
});

describe('the tally of Vitest', () => {
  it('counts tests, and a file that could not be loaded as one that failed', () => {
    const testResults = [
      file('passed', 'passed', 'passed'),
      file('failed', 'passed', 'failed'),
      file('failed'),
    ];
    const content = { numPassedTests: 3, numFailedTests: 1, testResults };
    expect(tallyOfVitest(report(content))).toEqual({ passed: 3, failed: 2 });
  });
});

describe('the tally of Playwright', () => {
  it('counts what passed only the second time, and errors outside of tests, as failed', () => {
    const content = {
      stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 },
      errors: [{ message: 'x' }],
    };
    expect(tallyOfPlaywright(report(content))).toEqual({ passed: 5, failed: 4 });
  });
});

describe('a runner that has ended', () => {
  it.each([
    ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['some failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['none ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['all passed and it crashed afterwards', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ])('when %s', (_what, tally, exitCode, expected) => {
    expect(settle(() => tally, exitCode)).toEqual(expected);
  });

  it.each([
    ['no report', 'missing.json'],
    ['half a report', report('{"numPassedTests": 3,')],
  ])('having left %s, has failed once', (_what, at) => {
    expect(settle(() => tallyOfVitest(path.resolve(folder, at)), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
