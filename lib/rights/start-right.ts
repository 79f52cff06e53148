import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Forbidden, NotFound } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';
import type { startRightSchema } from './schema';

/** A draft of the party that nobody has written into yet. */
const untouched = (tx: Tx, partyId: string) =>
  tx.ipRight.findFirst({
    where: {
      partyId,
      status: 'DRAFT',
      submittedAt: null,
      title: '',
      number: '',
      documents: { none: {} },
    },
    select: { id: true },
  });

/**
 * Begins a right of a party the actor acts for. One that was begun and left empty is taken up instead, so that a
 * second click or the back button makes no second one.
 * @returns the right's id
 * @throws NotFound for a party of somebody else
 */
export async function startRight(
  actor: AccountActor,
  { partyId, kind }: z.output<typeof startRightSchema>,
): Promise<string> {
  if (!isMember(actor)) throw new Forbidden('staff hold no rights');
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM party WHERE id = ${partyId}::uuid FOR NO KEY UPDATE`;
    const party = await tx.party.findFirst({
      where: { id: partyId, members: { some: { accountId: actor.accountId } } },
      select: { name: true },
    });
    if (!party) throw new NotFound('party');
    const empty = await untouched(tx, partyId);
    // most often the party owns the right itself, so its name is there to be kept or changed
    const fresh = { kind, ownerName: party.name };
    if (empty) {
      await tx.ipRight.update({ where: { id: empty.id }, data: fresh });
      return empty.id;
    }
    const now = clock.now();
    const { id } = await tx.ipRight.create({
      data: { ...fresh, reference: newReference('R', now), partyId, createdAt: now },
    });
    await record(tx, actor, {
      type: 'right.started',
      chainId: id,
      subjectType: 'right',
      subjectId: id,
      data: {},
    });
    return id;
  });
}
