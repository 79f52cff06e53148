import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockIdentity } from './lock-identity';
import { identityMachine } from './machine';
import type { reinstateIdentitySchema, suspendIdentitySchema } from './schema';

/**
 * Suspends a verified identity for a reason: no new notice for its party, and the undecided ones pause.
 * @throws InvalidTransition unless it is verified; Conflict when there is another version by now
 */
export async function suspendIdentity(
  actor: AccountActor,
  { id, version, code, text }: z.output<typeof suspendIdentitySchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockIdentity(tx, actor, { id, version });
    const now = clock.now();
    await transition(tx, identityMachine, actor, {
      event: 'suspend',
      ids: [id],
      change: { reasonCode: code, reasonText: text, reviewerId: actor.accountId, reviewedAt: now },
      data: { code },
      variant: now.toISOString(),
    });
  });
}

/** Lifts the suspension: what was paused goes on at its old place. @throws InvalidTransition unless it is suspended */
export async function reinstateIdentity(
  actor: AccountActor,
  { id, version }: z.output<typeof reinstateIdentitySchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockIdentity(tx, actor, { id, version });
    const now = clock.now();
    await transition(tx, identityMachine, actor, {
      event: 'reinstate',
      ids: [id],
      change: { reasonCode: null, reasonText: null, reviewerId: actor.accountId, reviewedAt: now },
      variant: now.toISOString(),
    });
  });
}
