import type { ChildProcess } from 'node:child_process';
import { clearLeftovers } from './leftovers';

const stopPatienceMs = 20_000;
const mostRevivals = 5;

/** PostgreSQL's process, started again when it ends without having been told to. */
export class Supervised {
  child: ChildProcess;
  private stopping = false;
  private revivals = 0;

  constructor(
    private readonly launch: () => ChildProcess,
    private readonly clusterDir: string,
    private readonly say: (line: string) => void,
  ) {
    this.child = launch();
  }

  /** From now on an unexpected end is followed by a new start, a few times at most. */
  keepAlive(): void {
    const revive = () => void this.revive().catch((error: Error) => this.say(error.message));
    if (this.child.exitCode !== null || this.child.signalCode !== null) revive();
    else this.child.once('exit', revive);
  }

  private async revive(): Promise<void> {
    if (this.stopping) return;
    this.revivals += 1;
    if (this.revivals > mostRevivals) throw new Error('The database server keeps ending; see postgres.log.');
    this.say('The database server ended unexpectedly; starting it again.');
    // Its orphaned backends need a moment to notice and let go of the shared memory.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await clearLeftovers(this.clusterDir, this.say);
    if (this.stopping) return;
    this.child = this.launch();
    this.keepAlive();
  }

  /** Fast shutdown (SIGINT: sessions are ended, data is flushed); resolves when the server is gone. */
  stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      return Promise.resolve();
    return new Promise((resolve) => {
      const force = setTimeout(() => child.kill('SIGQUIT'), stopPatienceMs);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGINT');
    });
  }
}
