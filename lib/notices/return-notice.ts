import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { lockNotice, refusePaused } from './lock-notice';
import { noticeMachine } from './machine';
import type { returnNoticeSchema } from './schema';
import { isLegal } from './source';
import { isNoticeWithUs } from './transitions';

/**
 * Sends a notice back for what is missing; what the complainant files next is a new version.
 * @throws Conflict when a colleague was first or the complainant took it back
 */
export async function returnNotice(
  actor: AccountActor,
  input: z.output<typeof returnNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const locked = await lockNotice(tx, actor, input);
    const { status, version } = locked;
    if (!isNoticeWithUs(status)) throw new Conflict('notice is no longer in review');
    // what a mail lacks is asked for by mail: nobody can change what was written
    if (isLegal(locked)) throw new Invalid({ '': 'legal_not_returned' });
    refusePaused(locked);
    await transition(tx, noticeMachine, actor, {
      event: 'return',
      ids: [input.id],
      change: {
        queuedAt: null,
        version: version + 1,
        reviewerId: actor.accountId,
        returnCode: input.code,
        returnText: input.text,
      },
      data: { version, code: input.code },
      variant: `v${version}`,
    });
  });
}
