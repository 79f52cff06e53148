import { spawn } from 'node:child_process';
import path from 'node:path';
import { findDrift } from './database/drift';
import { generateClient } from './prisma-generate';

const root = path.resolve(import.meta.dirname, '..');
const searchPath = [path.join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(path.delimiter);

interface Outcome {
  passed: boolean;
  /** what the tool said, shown when it failed */
  said: string;
}
type Part = readonly [name: string, run: () => Promise<Outcome>];

/** Runs one tool of node_modules in the project's folder. */
function tool(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: searchPath } });
    let said = '';
    const listen = (chunk: Buffer) => (said += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => resolve({ passed: false, said: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, said }));
  });
}

/** Runs tools one after the other until one fails. */
async function inTurn(...commands: string[][]): Promise<Outcome> {
  for (const [command = '', ...args] of commands) {
    const outcome = await tool(command, ...args);
    if (!outcome.passed) return outcome;
  }
  return { passed: true, said: '' };
}

async function schemaDrift(): Promise<Outcome> {
  const drift = await findDrift();
  return { passed: drift.length === 0, said: drift.join('\n') };
}

/** What a clean clone lacks and types and lint read: the database client and the types of routes. */
function generate(): Promise<Outcome> {
  generateClient();
  return tool('next', 'typegen');
}

const generated: Part = ['generated code', generate];

const PARTS: readonly Part[] = [
  ['types', () => tool('tsc', '--noEmit', '--project', '.')],
  // no cache: rules that read types would miss what a change in one file means for another
  ['lint and directions', () => tool('eslint', '--max-warnings', '0', '.')],
  [
    'cycles and module graph',
    () =>
      inTurn(
        ['depcruise', '--config', '.dependency-cruiser.cjs', '.'],
        ['depcruise', '--config', '.dependency-cruiser.browser.cjs', '.'],
      ),
  ],
  ['dead code', () => tool('knip', '--no-progress', '--treat-config-hints-as-errors')],
  ['format', () => tool('prettier', '--check', '--log-level', 'warn', '.')],
  ['schema drift', schemaDrift],
];

const indented = (text: string) => text.trim().replace(/^/gm, '    ');

/** Runs one part, prints how it went, and answers whether it passed; a part that breaks has failed. */
async function report([name, run]: Part): Promise<boolean> {
  const start = performance.now();
  const { passed, said } = await run().catch((error: unknown) => ({ passed: false, said: String(error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(24)} ${seconds.padStart(5)} s`);
  if (!passed) console.log(`${indented(said)}\n`);
  return passed;
}

/** Runs the parts two at a time, in order of their start, whatever the others' outcome. */
async function reportAll(parts: readonly Part[]): Promise<boolean[]> {
  const waiting = [...parts];
  const results: boolean[] = [];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) results.push(await report(part));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

const results = [await report(generated), ...(await reportAll(PARTS))];
const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
