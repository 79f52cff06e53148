import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import type { reinstateRightSchema, suspendRightSchema } from './schema';

/**
 * Suspends a verified right for a reason: no new notice can rely on it, and the undecided ones pause.
 * @throws InvalidTransition unless it is verified; Conflict when there is another version by now
 */
export async function suspendRight(
  actor: AccountActor,
  { id, version, code, text }: z.output<typeof suspendRightSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockRight(tx, actor, { id, version });
    const now = clock.now();
    await transition(tx, rightMachine, actor, {
      event: 'suspend',
      ids: [id],
      change: { reasonCode: code, reasonText: text, reviewerId: actor.accountId, reviewedAt: now },
      data: { code },
      variant: now.toISOString(),
    });
  });
}

/** Lifts the suspension: what was paused goes on at its old place. @throws InvalidTransition unless it is suspended */
export async function reinstateRight(
  actor: AccountActor,
  { id, version }: z.output<typeof reinstateRightSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockRight(tx, actor, { id, version });
    const now = clock.now();
    await transition(tx, rightMachine, actor, {
      event: 'reinstate',
      ids: [id],
      change: { reasonCode: null, reasonText: null, reviewerId: actor.accountId, reviewedAt: now },
      variant: now.toISOString(),
    });
  });
}
