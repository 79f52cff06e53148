import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { identityData } from './identity-data';
import { lockIdentity } from './lock-identity';
import { identityMachine } from './machine';
import type { submitIdentitySchema } from './schema';
import { countFiles, incompleteIdentity } from './steps';
import { isIdentityEditable } from './transitions';
import { handedIn } from './versions';

/**
 * Submits an identity for verification, or submits it again after it was returned: then as the next version, so that
 * the reviewer sees what changed.
 * @throws Invalid with one entry per step that is not complete; Conflict when it has been submitted already, in
 *   another tab or by a colleague; NotFound for a stranger
 */
export function submitIdentity(
  actor: AccountActor,
  input: z.output<typeof submitIdentitySchema>,
): Promise<{ reference: string }> {
  return inTransaction((tx) => submitIdentityIn(tx, actor, input));
}

/** The same as part of a transaction that submits more than this. */
export async function submitIdentityIn(
  tx: Tx,
  actor: AccountActor,
  input: z.output<typeof submitIdentitySchema>,
): Promise<{ reference: string }> {
  const row = await lockIdentity(tx, actor, input);
  if (!isIdentityEditable(row.status)) throw new Conflict('identity has been submitted');
  const documents = await tx.document.findMany({
    where: { identityId: row.id, removedAt: null },
    select: { fileName: true, status: true },
    orderBy: { id: 'asc' },
  });
  const missing = incompleteIdentity(row, countFiles(documents));
  if (Object.keys(missing).length > 0) throw new Invalid(missing);
  const now = clock.now();
  const version = row.submittedAt ? row.version + 1 : row.version;
  await transition(tx, identityMachine, actor, {
    event: 'submit',
    ids: [row.id],
    change: handedIn(version, now),
    data: { version },
    variant: `v${version}`,
  });
  await tx.submittedVersion.create({
    data: { identityId: row.id, version, data: identityData(row, documents), submittedAt: now },
  });
  return { reference: row.reference };
}
