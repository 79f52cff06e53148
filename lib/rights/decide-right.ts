import type { Verdict } from '@/lib/identities/decide-identity';
import { afterVerdict } from '@/lib/identities/in-force';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { Conflict } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import { isRightWithUs } from './transitions';

/**
 * Ends a review. Reviewers who decide at the same moment come one after the other, and the second is told.
 * @throws Conflict when a colleague was first, the complainant withdrew the right or there is another version by now;
 *   InvalidTransition before it is opened
 */
export async function decideRight(
  tx: Tx,
  actor: AccountActor,
  { event, id, version, code, text }: Verdict,
): Promise<void> {
  const row = await lockRight(tx, actor, { id, version });
  if (!isRightWithUs(row.status)) throw new Conflict('right is no longer in review');
  await transition(tx, rightMachine, actor, {
    event,
    ids: [id],
    change: {
      queuedAt: null,
      reviewedAt: clock.now(),
      reviewerId: actor.accountId,
      reasonCode: code ?? null,
      reasonText: text ?? null,
      ...afterVerdict(event, row.carriesUntil),
    },
    data: code ? { version, code } : { version },
    variant: `v${version}`,
  });
}
