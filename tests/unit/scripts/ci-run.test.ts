import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const gate = path.resolve(import.meta.dirname, '../../../.ci/run');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-gate-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What one npm script of the gate prints and exits with. */
interface Script {
  says: string;
  exits: number;
}

/** Runs the gate with an npm of our own that plays both scripts: its last line and its exit code. */
function run(check: Script, test: Script): { last: string | undefined; status: number | null } {
  const play = ({ says, exits }: Script) => `printf '%b\\n' ${JSON.stringify(says)}; exit ${exits}`;
  const npm = `#!/bin/sh\n[ -z "$(cat)" ] || exit 9\ncase "$*" in\n*check) ${play(check)};;\n*test) ${play(test)};;\nesac\n`;
  fs.writeFileSync(path.join(folder, 'npm'), npm, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout, status } = spawnSync(gate, { env, encoding: 'utf8' });
  return { last: stdout.trimEnd().split('\n').at(-1), status };
}

const good = (passed: number): Script => ({ says: `${passed} passed, 0 failed`, exits: 0 });

describe('.ci/run', () => {
  it('adds what check and test say, and succeeds when nothing failed', () => {
    expect(run(good(7), good(900))).toEqual({ last: '907 passed, 0 failed', status: 0 });
  });

  it.each([
    ['a failed check', { says: '6 passed, 1 failed', exits: 1 }, good(900), '906 passed, 1 failed'],
    ['failed tests', good(7), { says: '890 passed, 10 failed', exits: 1 }, '897 passed, 10 failed'],
    [
      'a crash without a closing line',
      good(7),
      { says: 'Segmentation fault', exits: 139 },
      '7 passed, 1 failed',
    ],
    ['success without a closing line', good(7), { says: 'Nothing to do', exits: 0 }, '7 passed, 1 failed'],
    [
      'a crash after a good closing line',
      good(7),
      { says: '9 passed, 0 failed', exits: 1 },
      '16 passed, 1 failed',
    ],
  ])('fails after %s', (_what, check, test, last) => {
    const outcome = run(check, test);
    expect(outcome.last).toBe(last);
    expect(outcome.status).not.toBe(0);
  });

  it('counts the closing line only, not what a test prints', () => {
    const talkative = { says: '3 passed, 3 failed\n900 passed, 0 failed', exits: 0 };
    expect(run(good(7), talkative).last).toBe('907 passed, 0 failed');
  });
});
