import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { InvalidTransition } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { intakeMachine } from './machine';
import type { completeMailSchema } from './schema';
import { threadOfLink } from './sender-link';
import { hasSupplement } from './supplement';
import { eventOfWord, isUndecided, isWaiting } from './transitions';

/**
 * The sender, who has the link that was mailed to the address, confirms that the mail is theirs and adds to it. What they
 * were asked for brings the mail back to the desk.
 * @returns whether it was confirmed only now
 * @throws NotFound for a link that opens nothing; InvalidTransition when it has been dealt with
 */
export async function completeMail({
  token,
  ...supplement
}: z.output<typeof completeMailSchema>): Promise<boolean> {
  const { id } = await threadOfLink(token);
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM mail_thread WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const thread = await tx.mailThread.findUniqueOrThrow({ where: { id } });
    if (!isUndecided(thread.status)) throw new InvalidTransition('the mail has been dealt with');
    const now = clock.now();
    const about = { chainId: id, subjectType: 'mail_thread', subjectId: id, data: {} } as const;
    const queuedAt = thread.queuedAt ?? now;
    // a page that only confirms sends nothing else, and takes nothing away that was added from another
    const isAdded = hasSupplement(supplement);
    await tx.mailThread.update({
      where: { id },
      data: { confirmedAt: thread.confirmedAt ?? now, queuedAt, ...(isAdded && { supplement }) },
    });
    if (!thread.confirmedAt) await record(tx, SYSTEM, { type: 'mail.confirmed', ...about });
    if (isAdded) await record(tx, SYSTEM, { type: 'mail.supplemented', ...about });
    const event = isWaiting(thread.status) ? eventOfWord(thread.status) : null;
    if (event) await transition(tx, intakeMachine, SYSTEM, { event, ids: [id], change: { queuedAt } });
    return thread.confirmedAt === null;
  });
}
