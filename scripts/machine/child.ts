import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { diesWithParent } from '../../sandbox/parent-death';

export const root = path.resolve(import.meta.dirname, '..', '..');

/** The words that run a TypeScript file on this very Node. */
export const typescript = (file: string) => [process.execPath, '--import', 'tsx', path.join(root, file)];

/** The words that run a package's program, given by its path inside node_modules. */
export const packageProgram = (file: string) => [process.execPath, path.join(root, 'node_modules', file)];

export type Environment = Record<string, string | undefined>;

export interface ChildOptions {
  env: Environment;
  /** File its output is added to; without one the output goes where this process's goes. */
  logFile?: string | undefined;
}

/** Starts a program in the project's folder. It does not get the terminal's Ctrl+C, and dies with this process. */
export function startChild(words: string[], { env, logFile }: ChildOptions): ChildProcess {
  const [command = '', ...args] = [...diesWithParent('TERM'), ...words];
  const output = logFile ? fs.openSync(logFile, 'a', 0o600) : 'inherit';
  const childEnv = env as NodeJS.ProcessEnv;
  const child = spawn(command, args, {
    cwd: root,
    env: childEnv,
    detached: true,
    stdio: ['ignore', output, output],
  });
  if (typeof output === 'number') fs.closeSync(output);
  return child;
}

/** Resolves with the exit code, or 1 when a signal ended it or it could not be started. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Whether a child that was started is still there. */
export const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Asks a child and all it started to end, and makes them end when they have not after `patienceMs`. */
export async function endChild(child: ChildProcess, patienceMs: number): Promise<void> {
  if (!isRunning(child)) return;
  const gone = exitOf(child);
  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal);
    }
  };
  const force = setTimeout(() => signalGroup('SIGKILL'), patienceMs);
  signalGroup('SIGTERM');
  await gone;
  clearTimeout(force);
}
