import type { Account, Party } from '@/lib/generated/prisma/client';
import type { PartyKind, PartyRole, Role } from '@/lib/generated/prisma/enums';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';

let serial = 0;
/** A number that differs at every call, for addresses and names. */
export const next = (): number => ++serial;

export async function makeAccount(
  given: Partial<Pick<Account, 'email' | 'name' | 'locale' | 'passwordHash'>> & { role?: Role } = {},
) {
  const n = next();
  const account = await db.account.create({
    data: {
      email: `person-${n}-${Date.now()}@test.example`,
      name: `Person ${n}`,
      locale: 'en',
      createdAt: clock.now(),
      ...given,
    },
  });
  const actor: AccountActor = { kind: 'account', accountId: account.id, role: account.role };
  return { account, actor };
}

export const makeReviewer = () => makeAccount({ role: 'REVIEWER', name: 'Lin Yu' });

export async function makeParty(
  accountId: string,
  given: Partial<Pick<Party, 'name' | 'country'>> & { kind?: PartyKind; role?: PartyRole } = {},
): Promise<Party> {
  const { role = 'HOLDER', ...columns } = given;
  const now = clock.now();
  return db.party.create({
    data: {
      reference: newReference('P', now),
      kind: 'ENTITY',
      name: `Acme Tools ${next()} GmbH`,
      country: 'DE',
      createdAt: now,
      ...columns,
      members: { create: { accountId, role, createdAt: now } },
    },
  });
}
