import type { z } from 'zod';
import { readDate, today, writeDate } from '@/lib/identities/calendar-date';
import { atRenewal, isRenewable, ofRenewal } from '@/lib/identities/in-force';
import { countFiles, filesProblem } from '@/lib/identities/steps';
import { handedIn } from '@/lib/identities/versions';
import type { IpRight } from '@/lib/generated/prisma/client';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { dateProblems } from './dates';
import { lockRight } from './lock-right';
import { rightMachine } from './machine';
import { rightData } from './right-data';
import type { renewRightSchema } from './schema';
import { isRightVerified } from './transitions';

/** The new date as far as it stands against today, the kind of right and the date before. */
function expiryProblem(row: IpRight, expiresOn: string): string | null {
  const [filedOn, registeredOn] = [writeDate(row.filedOn), writeDate(row.registeredOn)];
  const problem = dateProblems(row.kind, { filedOn, registeredOn, expiresOn }, today()).expiresOn;
  if (problem) return problem;
  const date = readDate(expiresOn);
  return date && row.expiresOn && date <= row.expiresOn ? 'renewal_later' : null;
}

/**
 * Hands in the renewal of a right that has run out, or does within 90 days: its new date and the proof of it; the
 * certificate and everything else are kept. What it carries goes on until the date before.
 * @throws Invalid with one entry per field that is wrong, `files` when no new file was added; Conflict when it is
 *   not to be renewed (any more); NotFound for a stranger
 */
export async function renewRight(
  actor: AccountActor,
  input: z.output<typeof renewRightSchema>,
): Promise<{ reference: string }> {
  return inTransaction(async (tx) => {
    const row = await lockRight(tx, actor, input);
    if (!isRenewable(row)) throw new Conflict('right is not to be renewed');
    const documents = await tx.document.findMany({
      where: { rightId: row.id, removedAt: null },
      orderBy: { id: 'asc' },
    });
    const wrong = Object.entries({
      files: filesProblem(countFiles(ofRenewal(documents, row.reviewedAt))),
      expiresOn: expiryProblem(row, input.expiresOn),
    }).filter((entry): entry is [string, string] => entry[1] !== null);
    if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
    const now = clock.now();
    const version = row.version + 1;
    const expiresOn = readDate(input.expiresOn);
    await transition(tx, rightMachine, actor, {
      event: isRightVerified(row.status) ? 'renew' : 'submit',
      ids: [row.id],
      change: {
        expiresOn,
        ...handedIn(version, now),
        carriesUntil: atRenewal(row),
      },
      data: { version },
      variant: `v${version}`,
    });
    const data = rightData({ ...row, expiresOn }, documents);
    await tx.submittedVersion.create({ data: { rightId: row.id, version, data, submittedAt: now } });
    return { reference: row.reference };
  });
}
