import { type SpawnOptions, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { diesWithParent, hasSetpriv } from '../parent-death';

/** The account PostgreSQL runs under, and how to start a program under it. */
export interface Account {
  /** Words before the command; empty where none are needed. */
  prefix: string[];
  /** uid and gid for child_process, where the prefix does not set them. */
  spawn: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Owner the data must have; null when it is simply this process's own user. */
  owner: { uid: number; gid: number } | null;
}

/** PostgreSQL's own rule: it refuses to run as root. */
const rootUid = 0;

function idOf(user: string): { uid: number; gid: number } | null {
  const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** The owner of the data, if there is data; else the `postgres` user, made if need be; else `nobody`. */
function chooseOwner(clusterDir: string): { uid: number; gid: number } {
  if (fs.existsSync(clusterDir)) {
    const { uid, gid } = fs.statSync(clusterDir);
    if (uid !== rootUid) return { uid, gid };
  }
  const known = idOf('postgres');
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const owner = idOf('postgres') ?? idOf('nobody');
  if (!owner)
    throw new Error('PostgreSQL refuses to run as root, and there is no other user here to run it.');
  return owner;
}

/** Tried rather than asked: `test -x` knows nothing of capabilities on older systems. */
function reaches(account: Account, program: string, folder: string): boolean {
  const tryBoth = 'cd "$1" && exec "$2" --version';
  const [command = '', ...args] = [...account.prefix, 'sh', '-c', tryBoth, 'sh', folder, program];
  return spawnSync(command, args, { ...account.spawn, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Decides who runs PostgreSQL on this machine. As an ordinary user: that user. As root: another user, who
 * must be able to run `program` and enter `folder`; a project under a private folder such as /root or a `mktemp -d` is out of
 * that user's reach, so the program is then given the one capability that lets it through
 * (CAP_DAC_OVERRIDE), and nothing else.
 */
export function chooseAccount(clusterDir: string, program: string, folder: string): Account {
  if (process.getuid?.() !== rootUid) return { prefix: diesWithParent('INT'), spawn: {}, owner: null };
  const owner = chooseOwner(clusterDir);
  const { uid, gid } = owner;
  if (!hasSetpriv()) {
    const plain: Account = { prefix: [], spawn: { uid, gid }, owner };
    if (reaches(plain, program, folder)) return plain;
  } else {
    const ids = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', '--pdeathsig', 'INT'];
    const limited: Account = { prefix: ['setpriv', ...ids, '--'], spawn: {}, owner };
    if (reaches(limited, program, folder)) return limited;
    const caps = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
    const helped: Account = { prefix: ['setpriv', ...ids, ...caps, '--'], spawn: {}, owner };
    if (reaches(helped, program, folder)) return helped;
  }
  throw new Error(
    `PostgreSQL refuses to run as root, and the user it runs as instead (uid ${uid}) cannot reach ${program} and ${folder}. ` +
      'Put the project in a folder everyone may enter (chmod o+x on each folder above it), run as an ordinary user, ' +
      'or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
