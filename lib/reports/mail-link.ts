import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, HOUR } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { countAttempt } from '@/lib/platform/rate-limit';
import { lockReport } from './lock-report';
import type { sendReportSchema } from './schema';

/** Links one guest is sent on request. */
const PER_GUEST = { limit: 10, windowMs: HOUR };

/** Has the link of a report mailed to its owner once more. @throws NotFound for a stranger; RateLimited */
export async function mailLink(
  actor: AccountActor,
  { report }: z.output<typeof sendReportSchema>,
): Promise<void> {
  await countAttempt('report-link', actor.accountId, PER_GUEST);
  await inTransaction(async (tx) => {
    const { id } = await lockReport(tx, actor, report);
    const variant = `asked-${clock.now().getTime()}`;
    await enqueue(tx, { name: 'mail.send', payload: { mail: 'report-link', subjectId: id, variant } });
  });
}
