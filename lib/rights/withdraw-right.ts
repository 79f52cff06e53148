import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import type { withdrawRightSchema } from './schema';

/**
 * Takes a right back for good: no new notice can name it. Notices that were filed with it stay as they are.
 * @throws InvalidTransition when it is suspended or withdrawn already; Conflict when it has another version by now
 */
export async function withdrawRight(
  actor: AccountActor,
  input: z.output<typeof withdrawRightSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockRight(tx, actor, input);
    await transition(tx, rightMachine, actor, {
      event: 'withdraw',
      ids: [row.id],
      change: { queuedAt: null, carriesUntil: null },
    });
  });
}
