import type { z } from 'zod';
import { countFiles } from '@/lib/identities/steps';
import { handedIn } from '@/lib/identities/versions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { countAttempt } from '@/lib/platform/rate-limit';
import { hashToken } from '@/lib/platform/token';
import { transition } from '@/lib/workflow/transition';
import { holderToken } from './holder-token';
import { letterData } from './letter-data';
import { lockLetter } from './lock-letter';
import { authorizationMachine } from './machine';
import { ofParty } from './save-letter';
import type { submitLetterSchema } from './schema';
import { incompleteLetter } from './steps';
import { isLetterEditable } from './transitions';

type Input = z.output<typeof submitLetterSchema>;

/** Each submission writes to an address the agent chose: enough for whoever represents many, too few to pester anyone. */
const SUBMISSIONS = { limit: 40, windowMs: DAY };

/**
 * Submits a letter, or submits it again after it was returned or ran out: then as the next version, so that the reviewer
 * sees what changed. The rights holder is mailed a link to confirm or revoke it.
 * @throws Invalid with one entry per step that is not complete; Conflict when it has been submitted already, in another
 *   tab; NotFound for a stranger; RateLimited
 */
export async function submitLetter(actor: AccountActor, input: Input): Promise<{ reference: string }> {
  await countAttempt('letter-submit', actor.accountId, SUBMISSIONS);
  return inTransaction((tx) => submitLetterIn(tx, actor, input));
}

/** The same as part of a transaction that submits more than this. */
export async function submitLetterIn(
  tx: Tx,
  actor: AccountActor,
  input: Input,
): Promise<{ reference: string }> {
  const row = await lockLetter(tx, actor, input);
  if (!isLetterEditable(row.status)) throw new Conflict('letter has been submitted');
  const [documents, party, rights, account] = [
    await tx.document.findMany({
      where: { authorizationId: row.id, removedAt: null },
      select: { fileName: true, status: true },
      orderBy: { id: 'asc' },
    }),
    await tx.party.findUniqueOrThrow({ where: { id: row.partyId }, select: { name: true } }),
    await tx.ipRight.findMany({ where: ofParty(row.partyId), select: { id: true } }),
    await tx.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { email: true } }),
  ];
  const data = letterData(row, party.name, documents);
  const missing = incompleteLetter(row.id, data, {
    files: countFiles(documents),
    rightIds: rights.map(({ id }) => id),
    agentEmail: account.email,
  });
  if (Object.keys(missing).length > 0) throw new Invalid(missing);
  const now = clock.now();
  const version = row.submittedAt ? row.version + 1 : row.version;
  await transition(tx, authorizationMachine, actor, {
    event: 'submit',
    ids: [row.id],
    change: {
      ...handedIn(version, now),
      tokenHash: hashToken(holderToken(row)),
      // what was confirmed was the version before
      confirmedAt: null,
    },
    data: { version },
    variant: `v${version}`,
  });
  await tx.submittedVersion.create({
    data: { authorizationId: row.id, version, data, submittedAt: now },
  });
  return { reference: row.reference };
}
