import { PgBoss } from 'pg-boss';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { JOB_NAMES, type JobHandlers, type JobName, type JobPayloads } from '@/lib/platform/queue';

/**
 * Does what the worker would do, here and now, until nothing is left that may run: deterministic, without waiting. A
 * handler that throws leaves its job for retry, as in production.
 * @returns how many jobs succeeded and failed, by name
 */
export async function runJobs(
  handlers: Partial<JobHandlers>,
): Promise<Record<string, { ok: number; failed: number }>> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    max: 2,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  const counts: Record<string, { ok: number; failed: number }> = {};
  await boss.start();
  try {
    while (await runRound(boss, handlers, counts));
  } finally {
    await boss.stop({ graceful: false });
  }
  return counts;
}

async function runRound(
  boss: PgBoss,
  handlers: Partial<JobHandlers>,
  counts: Record<string, { ok: number; failed: number }>,
): Promise<boolean> {
  let ran = false;
  for (const name of JOB_NAMES) {
    const handler = handlers[name] as ((payload: JobPayloads[JobName]) => Promise<void>) | undefined;
    if (!handler) continue;
    for (const job of await boss.fetch<JobPayloads[JobName]>(name, { batchSize: 50 })) {
      ran = true;
      const count = (counts[name] ??= { ok: 0, failed: 0 });
      try {
        await handler(job.data);
        await boss.complete(name, job.id);
        count.ok += 1;
      } catch (error) {
        await boss.fail(name, job.id, { message: String(error) });
        count.failed += 1;
      }
    }
  }
  return ran;
}

/** Makes jobs that wait for their next try due now. */
export async function makeRetriesDue(): Promise<void> {
  await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state IN ('retry', 'created')`;
}

/** Payloads of the jobs of one name that nobody has run yet. */
export async function waitingJobs<N extends JobName>(name: N): Promise<JobPayloads[N][]> {
  const rows = await db.$queryRaw<{ data: JobPayloads[N] }[]>`
    SELECT data FROM pgboss.job WHERE name = ${name} AND state IN ('created', 'retry') ORDER BY created_on, id`;
  return rows.map((row) => row.data);
}
