import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { mustExpire } from './accepted-documents';
import { readDate } from './calendar-date';
import { identityData } from './identity-data';
import { atRenewal, isRenewable, ofRenewal } from './in-force';
import { lockIdentity, type LockedIdentity } from './lock-identity';
import { identityMachine } from './machine';
import type { renewIdentitySchema } from './schema';
import { countFiles, filesProblem } from './steps';
import { isIdentityVerified } from './transitions';
import { handedIn } from './versions';

type Input = z.output<typeof renewIdentitySchema>;

/** The date of expiry as far as it stands against the document and the one before, as keys of the errors messages. */
function expiryProblem(row: LockedIdentity, expiresOn: string): string | null {
  const date = readDate(expiresOn);
  if (!date) return row.documentType && mustExpire(row.documentType) ? 'enter_document_expiry' : null;
  return row.expiresOn && date <= row.expiresOn ? 'renewal_later' : null;
}

/** The document before is not the one to read any more; its version keeps it. */
async function setAside(tx: Tx, actor: AccountActor, identityId: string, ids: string[]): Promise<void> {
  await tx.document.updateMany({ where: { id: { in: ids } }, data: { removedAt: clock.now() } });
  await record(
    tx,
    actor,
    ...ids.map(
      (documentId) =>
        ({
          type: 'document.removed',
          chainId: identityId,
          subjectType: 'document',
          subjectId: documentId,
          data: { documentId },
        }) as const,
    ),
  );
}

/**
 * Hands in a current document of an identity that has run out, or does within 90 days; everything else is kept. What
 * it carries goes on until the day of the document before.
 * @throws Invalid with one entry per field that is wrong, `files` when no new file was added; Conflict when it is
 *   not to be renewed (any more); NotFound for a stranger
 */
export async function renewIdentity(actor: AccountActor, input: Input): Promise<{ reference: string }> {
  return inTransaction(async (tx) => {
    const row = await lockIdentity(tx, actor, input);
    if (!isRenewable(row)) throw new Conflict('identity is not to be renewed');
    const present = await tx.document.findMany({
      where: { identityId: row.id, removedAt: null },
      orderBy: { id: 'asc' },
    });
    const added = ofRenewal(present, row.reviewedAt);
    const wrong = Object.entries({
      files: filesProblem(countFiles(added)),
      expiresOn: expiryProblem(row, input.expiresOn),
    }).filter((entry): entry is [string, string] => entry[1] !== null);
    if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
    const now = clock.now();
    const version = row.version + 1;
    const said = { documentNumber: input.documentNumber, expiresOn: readDate(input.expiresOn) };
    await setAside(
      tx,
      actor,
      row.id,
      present.filter((document) => !added.includes(document)).map(({ id }) => id),
    );
    await transition(tx, identityMachine, actor, {
      event: isIdentityVerified(row.status) ? 'renew' : 'submit',
      ids: [row.id],
      change: {
        ...said,
        ...handedIn(version, now),
        carriesUntil: atRenewal(row),
      },
      data: { version },
      variant: `v${version}`,
    });
    const data = identityData({ ...row, ...said }, added);
    await tx.submittedVersion.create({ data: { identityId: row.id, version, data, submittedAt: now } });
    return { reference: row.reference };
  });
}
