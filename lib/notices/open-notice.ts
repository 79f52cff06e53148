import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { lockNotice, refusePaused } from './lock-notice';
import { noticeMachine } from './machine';
import type { openNoticeSchema } from './schema';
import { isNoticeInReview } from './transitions';

/** A reviewer takes the notice up. One that is in review already stays with whoever has it. */
export async function openNotice(
  actor: AccountActor,
  input: z.output<typeof openNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const locked = await lockNotice(tx, actor, input);
    if (isNoticeInReview(locked.status)) return;
    refusePaused(locked);
    await transition(tx, noticeMachine, actor, {
      event: 'open',
      ids: [input.id],
      change: { reviewerId: actor.accountId },
    });
  });
}
