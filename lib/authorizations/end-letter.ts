import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockLetter } from './lock-letter';
import { authorizationMachine } from './machine';
import type { giveUpLetterSchema } from './schema';

/**
 * The agent gives the letter up for good; what is undecided under it pauses, what is decided stays.
 * @throws InvalidTransition for a draft and for one that is over already; Conflict when it has another version by now
 */
export async function giveUpLetter(
  actor: AccountActor,
  input: z.output<typeof giveUpLetterSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockLetter(tx, actor, input);
    await transition(tx, authorizationMachine, actor, {
      event: 'give_up',
      ids: [row.id],
      change: { queuedAt: null, revokedAt: clock.now() },
    });
  });
}
