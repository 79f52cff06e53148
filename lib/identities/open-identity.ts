import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockIdentity } from './lock-identity';
import { identityMachine } from './machine';
import { isIdentityInReview } from './transitions';

/** A reviewer takes the identity up. One that is in review already stays with whoever has it. */
export async function openIdentity(actor: AccountActor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { status } = await lockIdentity(tx, actor, { id });
    if (isIdentityInReview(status)) return;
    await transition(tx, identityMachine, actor, {
      event: 'open',
      ids: [id],
      change: { reviewerId: actor.accountId },
    });
  });
}
