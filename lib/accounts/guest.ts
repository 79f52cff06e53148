import type { Account } from '@/lib/generated/prisma/client';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

/** The account of an address, as far as those who file without one must know it. */
export type AccountOfAddress = Pick<Account, 'id' | 'role' | 'guest' | 'locale' | 'disabledAt'>;

const columns = { id: true, role: true, guest: true, locale: true, disabledAt: true } as const;

/**
 * The account of an address. Where there is none a guest account is made: it has no password and no portal, and becomes
 * a full account when its owner proves the address and chooses a password. Two callers at once get the same one.
 * @param given.email in small letters
 * @returns the account; `guest` is false where the address has a full one, and the caller decides what that means
 */
export async function findOrCreateGuest(
  tx: Tx,
  given: { email: string; name: string; locale: string },
): Promise<AccountOfAddress> {
  const [created] = await tx.account.createManyAndReturn({
    data: { ...given, guest: true, createdAt: clock.now() },
    skipDuplicates: true,
    select: columns,
  });
  if (!created) return tx.account.findUniqueOrThrow({ where: { email: given.email }, select: columns });
  await record(tx, actorOf(created), {
    type: 'account.guest_started',
    chainId: created.id,
    subjectType: 'account',
    subjectId: created.id,
    data: {},
  });
  return created;
}

const actorOf = ({ id, role }: Pick<Account, 'id' | 'role'>): AccountActor => ({
  kind: 'account',
  accountId: id,
  role,
});

/**
 * Makes a guest account a full one, in the transaction that proved its address; everything filed with it stays. What is
 * a full account already is left alone.
 * @returns the account, or null when the address has no guest account
 */
export async function upgradeGuest(
  tx: Tx,
  email: string,
  change: { name?: string; passwordHash?: string | null; timeZone?: string | null },
): Promise<Pick<Account, 'id' | 'role'> | null> {
  const [account] = await tx.account.updateManyAndReturn({
    where: { email, guest: true, disabledAt: null },
    data: { ...change, guest: false },
    select: { id: true, role: true },
  });
  if (!account) return null;
  await record(tx, actorOf(account), {
    type: 'account.registered',
    chainId: account.id,
    subjectType: 'account',
    subjectId: account.id,
    data: {},
  });
  return account;
}
