import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import { isRightInReview } from './transitions';

/** A reviewer takes the right up. One that is in review already stays with whoever has it. */
export async function openRight(actor: AccountActor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { status } = await lockRight(tx, actor, { id });
    if (isRightInReview(status)) return;
    await transition(tx, rightMachine, actor, {
      event: 'open',
      ids: [id],
      change: { reviewerId: actor.accountId },
    });
  });
}
