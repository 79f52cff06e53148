import type { z } from 'zod';
import { readDate } from '@/lib/identities/calendar-date';
import type { IpRight } from '@/lib/generated/prisma/client';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, InvalidTransition, NotFound } from '@/lib/platform/errors';
import type { claimDetailsSchema, registrationSchema, signClaimSchema } from './claim-schema';
import { lockRight } from './lock-right';
import { isClaim, rightData } from './right-data';
import { incompleteRight } from './steps';
import { isRightEditable } from './transitions';
import { writeRight } from './write-right';

/** A copyright, held, if it may be written now. @throws NotFound for a stranger; InvalidTransition after submission */
async function editable(tx: Tx, actor: AccountActor, id: string): Promise<IpRight> {
  const row = await lockRight(tx, actor, { id });
  if (row.kind !== 'COPYRIGHT') throw new NotFound('copyright');
  if (!isRightEditable(row.status)) throw new InvalidTransition('right has been submitted');
  return row;
}

/** Says whether a certificate or a Copyright Claim Statement proves it; what was entered for the other is kept. */
export async function saveRegistration(
  actor: AccountActor,
  { id, registered }: z.output<typeof registrationSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await writeRight(tx, await editable(tx, actor, id), { registered });
  });
}

/** What a certificate would have said: none of it belongs to a right that has none. */
const NO_CERTIFICATE = {
  number: '',
  office: '',
  filedOn: null,
  registeredOn: null,
  expiresOn: null,
} as const;

const UNSIGNED = { signatureName: '', signedAt: null } as const;

/** Saves the work and its account. A signature stands under what was signed: when that changes, it is asked for again. */
export async function saveClaim(
  actor: AccountActor,
  { id, createdOn, publishedOn, ...texts }: z.output<typeof claimDetailsSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await editable(tx, actor, id);
    if (!isClaim(row)) throw new NotFound('claim statement');
    const dates = { createdOn: readDate(createdOn), publishedOn: readDate(publishedOn) };
    await writeRight(tx, row, { ...texts, ...NO_CERTIFICATE, ...dates }, UNSIGNED);
  });
}

/** Signs the statement as it stands. @throws Invalid while something of it is still missing */
export async function signClaim(
  actor: AccountActor,
  { id, signatureName }: z.output<typeof signClaimSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await editable(tx, actor, id);
    if (!isClaim(row)) throw new NotFound('claim statement');
    const { details } = incompleteRight(id, rightData(row, []), { usable: 0, rejected: 0 });
    if (details) throw new Invalid({ '': details });
    await tx.ipRight.update({ where: { id }, data: { signatureName, signedAt: clock.now() } });
  });
}
