import { fromPrisma, PgBoss } from 'pg-boss';
import type { Tx } from './db';
import { env } from './env';
import { log } from './log';

/** Every job and its payload: ids only, never personal data, since payloads are kept and shown to operators. */
export interface JobPayloads {
  /** `mail` names the mail, `subjectId` what it is about; together they make the Message-ID, so retries are one mail */
  'mail.send': { mail: string; subjectId: string; variant?: string };
  'document.process': { subjectId: string };
  /** its row and its key are gone; pages of previews say what else lies in the store */
  'document.erase': { subjectId: string; previews: number };
  'notice.lookup-listings': { subjectId: string };
  'notice.tell-sellers': { subjectId: string };
  /** an identity, a right or a letter that notices rest on has changed */
  'notice.settle-pauses': { subjectId: string };
  'listing.take-down': { subjectId: string };
  'listing.reinstate': { subjectId: string };
  'deadline.expire': { subjectId: string };
  'mail.read': { subjectId: string };
}
export type JobName = keyof JobPayloads;

export const JOB_NAMES: readonly JobName[] = [
  'mail.send',
  'document.process',
  'document.erase',
  'notice.lookup-listings',
  'notice.tell-sellers',
  'notice.settle-pauses',
  'listing.take-down',
  'listing.reinstate',
  'deadline.expire',
  'mail.read',
];

/** A job as data, for state tables and commands. */
export type Job = { [N in JobName]: { name: N; payload: JobPayloads[N]; startAfter?: Date } }[JobName];

const holder = globalThis as { ippQueue?: Promise<PgBoss> };

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    max: 4,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on('error', (error) => log.error({ err: error.message }, 'queue error'));
  await boss.start();
  return boss;
}

/** The sending side, one per process. Schema and queues are made by `prepareQueues`. */
function sender(): Promise<PgBoss> {
  holder.ippQueue ??= start().catch((error: unknown) => {
    holder.ippQueue = undefined;
    throw error;
  });
  return holder.ippQueue;
}

/** Enqueues jobs inside a transaction: if it rolls back they never existed. With `db` itself they are there at once. */
export async function enqueue(tx: Tx, ...jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const boss = await sender();
  const byName = Map.groupBy(jobs, (job) => job.name);
  for (const [name, group] of byName) {
    await boss.insert(
      name,
      group.map((job) => ({ data: job.payload, ...(job.startAfter ? { startAfter: job.startAfter } : {}) })),
      { db: fromPrisma(tx) },
    );
  }
}

// An outage of minutes must lose nothing: 5 s, 10 s, … up to 10 min apart, for about a day.
const RETRY = {
  retryLimit: 150,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 600,
  notify: true,
} as const;

/** Creates the queue's schema and one queue per job name; idempotent. Run with the migrations. */
export async function prepareQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false, schedule: false });
  boss.on('error', (error) => log.error({ err: error.message }, 'queue error'));
  await boss.start();
  for (const name of JOB_NAMES) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, RETRY);
    else await boss.createQueue(name, RETRY);
  }
  await boss.stop();
}

export type JobHandlers = { [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

// A notification wakes a worker at once, but a job that comes while all workers of its queue are busy is found by the next
// look alone; left to itself that would be half a minute later.
const PROMPT = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

/** Jobs that start a process of their own over something a stranger sent. */
const ONE_AT_A_TIME: readonly JobName[] = ['document.process', 'mail.read'];

/**
 * Runs handlers until `stop` is called. A handler that throws is retried with growing delays; handlers are idempotent.
 * @returns a function that finishes what runs and stops
 */
export async function runWorker(handlers: JobHandlers): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, max: 8, useListenNotify: true });
  boss.on('error', (error) => log.error({ err: error.message }, 'queue error'));
  await boss.start();
  const listen = <N extends JobName>(name: N) =>
    boss.work<JobPayloads[N]>(
      name,
      { batchSize: 1, localConcurrency: ONE_AT_A_TIME.includes(name) ? 1 : 4, ...PROMPT },
      async ([job]) => {
        if (!job) return;
        try {
          await handlers[name](job.data);
        } catch (error) {
          log.warn(
            { job: name, id: job.id, err: error instanceof Error ? error.message : 'unknown' },
            'job failed',
          );
          throw error;
        }
      },
    );
  for (const name of JOB_NAMES) await listen(name);
  return () => boss.stop({ graceful: true, timeout: 20_000 });
}

/** Stops the sending side; for scripts and tests that must end. */
export async function closeQueue(): Promise<void> {
  const boss = await holder.ippQueue;
  holder.ippQueue = undefined;
  await boss?.stop({ graceful: false });
}
