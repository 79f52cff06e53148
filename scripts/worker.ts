import { listOverdue } from '@/lib/workflow/deadlines';
import { closeQueue, runWorker } from '@/lib/platform/queue';
import { runMailbox } from '@/lib/intake/mailbox/run-mailbox';
import { db } from '@/lib/platform/db';
import { env, validateEnv } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { sweepPapers } from '@/lib/papers/sweep-papers';
import { sweepAbandoned } from '@/lib/reports/delete-abandoned';
import { oncePerDay } from '@/lib/worker/once-per-day';
import { handlers } from '@/lib/worker/handlers';

const SWEEP_EVERY_MS = 30_000;
const SWEEP_SIZE = 200;

const warn = (error: unknown) =>
  log.warn({ err: error instanceof Error ? error.message : 'unknown' }, 'sweep of deadlines failed');

/** Papers run out with the day in China, and at the start what ran out while no worker was there. */
const sweepPapersDaily = oncePerDay(sweepPapers);

/** Deadlines are jobs of their own; this catches those whose job was lost or whose handler was away. */
async function sweep(): Promise<void> {
  const overdue = await listOverdue(SWEEP_SIZE).catch((error: unknown) => {
    warn(error);
    return [];
  });
  // one that fails must not keep the others waiting
  for (const { id } of overdue) await handlers['deadline.expire']({ subjectId: id }).catch(warn);
  await sweepAbandoned().catch(warn);
  await sweepPapersDaily().catch(warn);
}

validateEnv();
const stop = await runWorker(handlers);
const timer = setInterval(() => void sweep(), SWEEP_EVERY_MS);
void sweep();
const stopMailbox = runMailbox({ host: env.MAILBOX_HOST, port: env.MAILBOX_PORT });
log.info('worker ready');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    void Promise.all([stopMailbox(), stop()])
      .then(() => closeQueue())
      .then(() => db.$disconnect())
      .finally(() => process.exit(0));
  });
}
