import type { z } from 'zod';
import { readDate } from '@/lib/identities/calendar-date';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { lockRight } from './lock-right';
import { isClaim } from './right-data';
import { hasClaims, type rightDetailsSchema } from './schema';
import { isRightEditable } from './transitions';
import { writeRight } from './write-right';

type Details = z.output<typeof rightDetailsSchema>;

function ownColumns(details: Details) {
  switch (details.kind) {
    case 'TRADEMARK':
      return { niceClasses: details.niceClasses, goods: details.goods };
    case 'PATENT': {
      const { patentKind, claims } = details;
      return { patentKind, claims: hasClaims(patentKind) ? claims : '' };
    }
    case 'COPYRIGHT':
      return { author: details.author };
  }
}

/**
 * Saves what a right says.
 * @throws NotFound for a stranger or a right of another kind; InvalidTransition after submission
 */
export async function saveRight(actor: AccountActor, details: Details): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockRight(tx, actor, { id: details.id });
    if (row.kind !== details.kind || isClaim(row)) throw new NotFound('certificate of this kind');
    if (!isRightEditable(row.status)) throw new InvalidTransition('right has been submitted');
    const { title, number, office, ownerName } = details;
    await writeRight(tx, row, {
      title,
      number,
      office,
      ownerName,
      filedOn: readDate(details.filedOn),
      registeredOn: readDate(details.registeredOn),
      expiresOn: readDate(details.expiresOn),
      ...ownColumns(details),
    });
  });
}
