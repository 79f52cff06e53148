import type { ChildProcess } from 'node:child_process';
import { endChild } from './child';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl+C arrives twice, from the terminal and from the launcher; a later one is meant. */
const sameRequestMs = 1_500;

/** Turns signals into one request to stop, which whatever is going on now can ask about or wait for. */
export class StopRequests {
  private readonly waiting = Promise.withResolvers<void>();
  private readonly held = new Set<ChildProcess>();
  private requestedAt: number | null = null;

  constructor() {
    for (const signal of signals) process.on(signal, () => this.onSignal());
  }

  private onSignal(): void {
    const now = performance.now();
    if (this.requestedAt === null) {
      this.requestedAt = now;
      console.log('\nStopping… (Ctrl+C again ends it at once)');
      for (const child of this.held) void endChild(child, 5_000);
      this.waiting.resolve();
    } else if (now - this.requestedAt > sameRequestMs) {
      process.exit(130);
    }
  }

  get requested(): boolean {
    return this.requestedAt !== null;
  }

  /** Resolves when a stop is asked for. */
  get request(): Promise<void> {
    return this.waiting.promise;
  }

  /** A passing child, such as a build, is ended by a request too. */
  readonly hold = (child: ChildProcess): void => {
    this.held.add(child);
    child.once('exit', () => this.held.delete(child));
    if (this.requested) void endChild(child, 5_000);
  };
}
