import { spawnSync } from 'node:child_process';

let found: boolean | undefined;

/**
 * Whether util-linux's setpriv is here. With it, a child is told by the kernel when its parent dies, so that
 * a launcher that is killed outright leaves nothing running.
 */
export function hasSetpriv(): boolean {
  found ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'keep', 'true'], { stdio: 'ignore' }).status === 0;
  return found;
}

/** The words to put before a command so that it gets `signal` when this process dies; none where that cannot be. */
export function diesWithParent(signal: 'INT' | 'TERM'): string[] {
  return hasSetpriv() ? ['setpriv', '--pdeathsig', signal, '--'] : [];
}
