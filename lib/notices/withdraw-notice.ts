import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockNotice } from './lock-notice';
import { noticeMachine } from './machine';
import type { withdrawNoticeSchema } from './schema';

/** Takes a notice back before it is decided. Nothing was removed yet, so nothing has to be put back. */
export async function withdrawNotice(
  actor: AccountActor,
  input: z.output<typeof withdrawNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockNotice(tx, actor, input);
    await transition(tx, noticeMachine, actor, {
      event: 'withdraw',
      ids: [input.id],
      change: { queuedAt: null, pausedAt: null, pauseCode: null, closedAt: clock.now() },
    });
  });
}
