import type { ChildProcess } from 'node:child_process';
import { type ChildOptions, endChild, isRunning, startChild } from './child';

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
/** A child that ran this long was well: the pauses begin anew. */
const wellAfterMs = 60_000;

/** A program that is started again whenever it ends, after growing pauses, until it is told to end. */
export class KeptChild {
  private child: ChildProcess;
  private pauseMs = firstPauseMs;
  private timer: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(
    private readonly name: string,
    private readonly words: string[],
    private readonly options: ChildOptions,
  ) {
    this.child = this.start();
  }

  private start(): ChildProcess {
    const child = startChild(this.words, this.options);
    const startedAt = performance.now();
    const ended = (how: string) => {
      if (this.ending || this.timer) return;
      if (performance.now() - startedAt > wellAfterMs) this.pauseMs = firstPauseMs;
      const where = this.options.logFile ? `; see ${this.options.logFile}` : '';
      console.log(`The ${this.name} ended (${how})${where}. Starting it again in ${this.pauseMs / 1000} s.`);
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.child = this.start();
      }, this.pauseMs);
      this.pauseMs = Math.min(longestPauseMs, this.pauseMs * 2);
    };
    child.once('error', (error) => ended(error.message));
    child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
    return child;
  }

  get running(): boolean {
    return isRunning(this.child);
  }

  /** Ends the program for good; `patienceMs` is how long it may take to finish what it is doing. */
  async end(patienceMs: number): Promise<void> {
    this.ending = true;
    clearTimeout(this.timer);
    await endChild(this.child, patienceMs);
  }
}
