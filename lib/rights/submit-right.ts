import type { z } from 'zod';
import { countFiles } from '@/lib/identities/steps';
import { handedIn } from '@/lib/identities/versions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { keepStatement, renderStatement, type RenderedStatement } from './claim-document';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import { rightData } from './right-data';
import type { submitRightSchema } from './schema';
import { incompleteRight } from './steps';
import { isRightEditable } from './transitions';

/**
 * Submits a right for verification, or submits it again after it was returned: then as the next version, so that the
 * reviewer sees what changed. The party's identity may still be on its way: only verification waits for it. A claim
 * statement is rendered as a PDF, which becomes a paper of the right.
 * @throws Invalid with one entry per step that is not complete; Conflict when it has been submitted or withdrawn
 *   already, in another tab or by a colleague; NotFound for a stranger; Unavailable when the store does not answer
 */
export async function submitRight(
  actor: AccountActor,
  input: z.output<typeof submitRightSchema>,
): Promise<{ reference: string }> {
  const rendered = await renderStatement(actor, input.id);
  return inTransaction((tx) => submitRightIn(tx, actor, input, rendered));
}

/**
 * The same as part of a transaction that submits more than this.
 * @param rendered the claim statement, by `renderStatement` before the transaction, where the right has one
 */
export async function submitRightIn(
  tx: Tx,
  actor: AccountActor,
  input: z.output<typeof submitRightSchema>,
  rendered: RenderedStatement | null = null,
): Promise<{ reference: string }> {
  const row = await lockRight(tx, actor, input);
  if (!isRightEditable(row.status)) throw new Conflict('right has been submitted');
  const documents = await tx.document.findMany({
    where: { rightId: row.id, removedAt: null, generated: false },
    select: { fileName: true, status: true, generated: true },
    orderBy: { id: 'asc' },
  });
  const data = rightData(row, documents);
  const missing = incompleteRight(row.id, data, countFiles(documents));
  if (Object.keys(missing).length > 0) throw new Invalid(missing);
  const now = clock.now();
  const version = row.submittedAt ? row.version + 1 : row.version;
  await transition(tx, rightMachine, actor, {
    event: 'submit',
    ids: [row.id],
    change: handedIn(version, now),
    data: { version },
    variant: `v${version}`,
  });
  const statement = await keepStatement(tx, actor, row, rendered);
  await tx.submittedVersion.create({
    data: { rightId: row.id, version, data: { ...data, ...statement }, submittedAt: now },
  });
  return { reference: row.reference };
}
