import { today } from '@/lib/identities/calendar-date';
import { daysFromToday, RENEWABLE_DAYS } from '@/lib/identities/in-force';
import { ownedBy } from '@/lib/identities/policy';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { PaperKind } from './paper-mails';

/** A paper that counts today and will not for long. */
export interface ExpiringPaper {
  id: string;
  kind: PaperKind;
  /** the mark, the work, the invention; the party for an identity or a letter */
  title: string;
  /** the last day it counts on, as midnight UTC */
  until: Date;
}

const paper = (kind: PaperKind, id: string, title: string, until: Date | null): ExpiringPaper[] =>
  until ? [{ id, kind, title, until }] : [];

/** The actor's papers that run out within 90 days, the first to do so first; `most` of them. */
export async function listExpiring(actor: AccountActor, most: number): Promise<ExpiringPaper[]> {
  const within = { gte: today(), lte: daysFromToday(RENEWABLE_DAYS) };
  const verified = { AND: [ownedBy(actor), { status: 'VERIFIED' as const, expiresOn: within }] };
  const [identities, rights, letters] = await Promise.all([
    db.identity.findMany({
      where: verified,
      select: { id: true, legalName: true, expiresOn: true },
      orderBy: { expiresOn: 'asc' },
      take: most,
    }),
    db.ipRight.findMany({
      where: verified,
      select: { id: true, title: true, expiresOn: true },
      orderBy: { expiresOn: 'asc' },
      take: most,
    }),
    db.authorization.findMany({
      where: { accountId: actor.accountId, status: 'ACTIVE', validUntil: within },
      select: { id: true, validUntil: true, party: { select: { name: true } } },
      orderBy: { validUntil: 'asc' },
      take: most,
    }),
  ]);
  return [
    ...identities.flatMap(({ id, legalName, expiresOn }) => paper('identity', id, legalName, expiresOn)),
    ...rights.flatMap(({ id, title, expiresOn }) => paper('right', id, title, expiresOn)),
    ...letters.flatMap(({ id, party, validUntil }) => paper('letter', id, party.name, validUntil)),
  ]
    .sort((a, b) => a.until.getTime() - b.until.getTime())
    .slice(0, most);
}
