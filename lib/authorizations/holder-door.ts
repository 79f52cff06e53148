import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, InvalidTransition, NotFound } from '@/lib/platform/errors';
import { hashToken } from '@/lib/platform/token';
import { transition } from '@/lib/workflow/transition';
import { holderMachine } from './machine';
import type { holderConfirmSchema, holderRevokeSchema } from './schema';
import { canRevoke } from './transitions';

const columns = {
  id: true,
  reference: true,
  status: true,
  version: true,
  agentName: true,
  signedBy: true,
  signedAs: true,
  holderLocale: true,
  allRights: true,
  rightIds: true,
  marketplaces: true,
  validFrom: true,
  validUntil: true,
  confirmedAt: true,
  revokedAt: true,
  submittedAt: true,
  party: { select: { id: true, name: true } },
} as const satisfies Prisma.AuthorizationSelect;

type Row = Prisma.AuthorizationGetPayload<{ select: typeof columns }>;

/** What the rights holder sees: what the agent says the letter allows, and how it stands. */
export interface HolderDoor extends Row {
  rights: { id: string; title: string; number: string }[];
}

async function byToken(token: string): Promise<Row> {
  const row = await db.authorization.findUnique({ where: { tokenHash: hashToken(token) }, select: columns });
  if (!row) throw new NotFound('letter');
  return row;
}

/**
 * What the emailed link opens. Looking changes nothing: mail scanners follow links.
 * @throws NotFound for altered links and for those of an address that was corrected since
 */
export async function getHolderDoor(token: string): Promise<HolderDoor> {
  const row = await byToken(token);
  const rights = await db.ipRight.findMany({
    where: { id: { in: row.rightIds }, partyId: row.party.id },
    select: { id: true, title: true, number: true },
    orderBy: { id: 'asc' },
  });
  return { ...row, rights };
}

async function lockByToken(tx: Tx, token: string) {
  const { id } = await byToken(token);
  await tx.$queryRaw`SELECT 1 FROM "authorization" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  // the address may have been corrected while we waited
  const row = await tx.authorization.findUnique({ where: { id, tokenHash: hashToken(token) } });
  if (!row) throw new NotFound('letter');
  return row;
}

/**
 * The rights holder says that the letter is theirs, as they have read it. Saying it twice changes nothing.
 * @throws InvalidTransition when it has been revoked; Conflict when the agent has changed it since
 */
export async function confirmLetter({ token, version }: z.output<typeof holderConfirmSchema>): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockByToken(tx, token);
    if (!canRevoke(row.status)) throw new InvalidTransition('letter is over');
    if (row.version !== version) throw new Conflict('letter has changed');
    if (row.confirmedAt) return;
    await tx.authorization.update({ where: { id: row.id }, data: { confirmedAt: clock.now() } });
    await record(tx, SYSTEM, {
      type: 'authorization.confirmed',
      chainId: row.id,
      subjectType: 'authorization',
      subjectId: row.id,
      data: {},
    });
  });
}

/**
 * The rights holder revokes the letter: no notice can be filed under it from this moment on, what is undecided under it
 * pauses, what is decided stays.
 * @throws InvalidTransition when it is revoked already
 */
export async function revokeLetter({ token, reason }: z.output<typeof holderRevokeSchema>): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockByToken(tx, token);
    await transition(tx, holderMachine, SYSTEM, {
      event: 'revoke',
      ids: [row.id],
      change: {
        queuedAt: null,
        revokedAt: clock.now(),
        reasonCode: null,
        reasonText: reason === '' ? null : reason,
      },
    });
  });
}
