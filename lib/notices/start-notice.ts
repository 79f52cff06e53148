import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import { lettersOfAgent } from '@/lib/authorizations/acting';
import { letterProblem } from '@/lib/authorizations/coverage';
import { inForce } from '@/lib/identities/in-force';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { Forbidden, Invalid, NotFound } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';
import type { startNoticeSchema } from './schema';

/** A draft nobody has written in yet: whoever comes back to begin gets it again, so that none pile up. */
const UNTOUCHED = {
  status: 'DRAFT',
  marketplace: null,
  rightId: null,
  reasonCode: null,
  linksText: '',
  description: '',
  signatureName: '',
  documents: { none: {} },
} as const;

/**
 * Opens the draft of a takedown notice for one of the actor's parties, or gives the one they have not begun yet.
 * @returns the notice's id
 * @throws Invalid when the party has no verified identity or no verified right, or none that is in force, or when the
 *   actor is its agent and has no letter in force
 */
export async function startNotice(
  actor: AccountActor,
  input: z.output<typeof startNoticeSchema>,
): Promise<string> {
  if (!isMember(actor)) throw new Forbidden('staff do not file');
  return inTransaction(async (tx) => {
    const party = await tx.party.findFirst({
      where: { id: input.partyId, members: { some: { accountId: actor.accountId } } },
      select: {
        identity: { where: inForce(), select: { id: true } },
        rights: { where: inForce(), select: { id: true }, take: 1 },
      },
    });
    if (!party) throw new NotFound('party');
    if (!party.identity) throw new Invalid({ partyId: 'identity_not_verified' });
    if (party.rights.length === 0) throw new Invalid({ partyId: 'right_not_verified' });
    const letters = await lettersOfAgent(tx, actor, input.partyId);
    const unauthorized = letters && letterProblem(letters, { rightId: null, marketplace: null });
    if (unauthorized) throw new Invalid({ partyId: unauthorized });
    const untouched = await tx.notice.findFirst({
      where: { ...UNTOUCHED, partyId: input.partyId, accountId: actor.accountId },
      select: { id: true },
    });
    if (untouched) return untouched.id;
    const account = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId } });
    const now = clock.now();
    const notice = await tx.notice.create({
      data: {
        reference: newReference('N', now),
        accountId: actor.accountId,
        partyId: input.partyId,
        locale: account.locale,
        createdAt: now,
      },
    });
    await record(tx, actor, {
      type: 'notice.started',
      chainId: notice.id,
      subjectType: 'notice',
      subjectId: notice.id,
      data: {},
    });
    return notice.id;
  });
}
