import type { z } from 'zod';
import { clock, HOUR } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { countAttempt } from '@/lib/platform/rate-limit';
import { readReference } from '@/lib/platform/reference';
import { openSentReport } from './open-sent-report';
import type { askStatusSchema } from './schema';

/** Links one address is sent: enough for a bad day, too few to flood a mailbox. */
const PER_ADDRESS = { limit: 10, windowMs: HOUR };

/** The report, or the notice that came in another way, which belongs to reference and address. */
async function findAsked(tx: Tx, reference: string, email: string): Promise<string | null> {
  const account = { email, disabledAt: null };
  const report = await tx.report.findFirst({
    where: {
      account,
      OR: [{ reference }, { notice: { reference } }],
      AND: [{ OR: [{ submittedAt: { not: null } }, { expiresAt: { gt: clock.now() } }] }],
    },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (report) return report.id;
  const notice = await tx.notice.findFirst({
    where: { reference, account: { ...account, guest: true }, status: { not: 'DRAFT' } },
    select: { id: true },
  });
  return notice ? openSentReport(tx, notice.id) : null;
}

/**
 * Has the link of a report mailed to the address it was filed from. Whether reference and address belong together comes
 * out in that mailbox alone: the answer here is always the same.
 * @throws RateLimited
 */
export async function askStatus({
  reference: given,
  email,
}: z.output<typeof askStatusSchema>): Promise<void> {
  await countAttempt('status', email, PER_ADDRESS);
  const reference = readReference(given);
  if (!reference) return;
  await inTransaction(async (tx) => {
    const id = await findAsked(tx, reference, email);
    if (!id) return;
    const variant = `asked-${clock.now().getTime()}`;
    await enqueue(tx, { name: 'mail.send', payload: { mail: 'report-link', subjectId: id, variant } });
  });
}
