import type { z } from 'zod';
import { isInForce, type Standing } from '@/lib/identities/in-force';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import {
  letterDateProblems,
  type activateLetterSchema,
  type rejectLetterSchema,
  type returnLetterSchema,
} from './schema';
import { lockLetter } from './lock-letter';
import { authorizationMachine } from './machine';
import { letterData } from './letter-data';
import { isLetterWithUs } from './transitions';

interface Verdict {
  event: 'activate' | 'return' | 'reject';
  id: string;
  version: number;
  code?: string;
  text?: string;
}

/**
 * Ends a review. Reviewers who decide at the same moment come one after the other, and the second is told; so is one
 * whom the rights holder has overtaken.
 */
async function decide(tx: Tx, actor: AccountActor, { event, id, version, code, text }: Verdict) {
  const row = await lockLetter(tx, actor, { id, version });
  if (!isLetterWithUs(row.status)) throw new Conflict('letter is no longer with us');
  await transition(tx, authorizationMachine, actor, {
    event,
    ids: [id],
    change: {
      queuedAt: null,
      reviewedAt: clock.now(),
      reviewerId: actor.accountId,
      reasonCode: code ?? null,
      reasonText: text ?? null,
    },
    data: code ? { version, code } : { version },
    variant: `v${version}`,
  });
  return row;
}

/** Whether the rights holder is proven to be who it says, today; held against being suspended meanwhile. */
async function holdsVerifiedIdentity(tx: Tx, partyId: string): Promise<boolean> {
  const [identity] = await tx.$queryRaw<Standing[]>`
    SELECT status::text AS status, expires_on AS "expiresOn", carries_until AS "carriesUntil"
    FROM identity WHERE party_id = ${partyId}::uuid FOR SHARE`;
  return identity !== undefined && isInForce(identity);
}

/**
 * Finds the letter good; the agent can file under it from its first day on.
 * @throws Invalid `letter_needs_identity` while the identity of the rights holder is not verified, `letter_over` when its
 *   last day has passed; Conflict when a colleague, the agent or the rights holder was first
 */
export async function activateLetter(
  actor: AccountActor,
  input: z.output<typeof activateLetterSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await decide(tx, actor, { ...input, event: 'activate' });
    // after the decision, so that a stranger and a latecomer learn what concerns them and nothing else
    if (!(await holdsVerifiedIdentity(tx, row.partyId))) throw new Invalid({ '': 'letter_needs_identity' });
    const over = letterDateProblems(letterData(row, '', [])).validUntil;
    if (over) throw new Invalid({ '': over });
  });
}

/** Sends the letter back with what is to be mended; what the agent submits next is a new version. */
export async function returnLetter(
  actor: AccountActor,
  input: z.output<typeof returnLetterSchema>,
): Promise<void> {
  await inTransaction((tx) => decide(tx, actor, { ...input, event: 'return' }));
}

/** Refuses the letter; another may be submitted. */
export async function rejectLetter(
  actor: AccountActor,
  input: z.output<typeof rejectLetterSchema>,
): Promise<void> {
  await inTransaction((tx) => decide(tx, actor, { ...input, event: 'reject' }));
}
