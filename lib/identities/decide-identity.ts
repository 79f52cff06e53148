import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { Conflict } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { lockIdentity, type LockedIdentity } from './lock-identity';
import { afterVerdict } from './in-force';
import { identityMachine } from './machine';
import { isIdentityWithUs } from './transitions';

/** What a reviewer says about the version they have read. */
export interface Verdict {
  event: 'verify' | 'return' | 'reject';
  id: string;
  version: number;
  /** why; none when it is verified */
  code?: string;
  text?: string;
}

/**
 * Ends a review. Reviewers who decide at the same moment come one after the other, and the second is told.
 * @throws Conflict when a colleague was first or there is another version by now; InvalidTransition before it is opened
 */
export async function decideIdentity(
  tx: Tx,
  actor: AccountActor,
  { event, id, version, code, text }: Verdict,
): Promise<LockedIdentity> {
  const row = await lockIdentity(tx, actor, { id, version });
  if (!isIdentityWithUs(row.status)) throw new Conflict('identity is no longer in review');
  await transition(tx, identityMachine, actor, {
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
  return row;
}
