import type { z } from 'zod';
import { upgradeGuest } from '@/lib/accounts/guest';
import { checkPassword, hashPassword } from '@/lib/accounts/password';
import type { SignedIn } from '@/lib/accounts/session';
import { inTransaction } from '@/lib/platform/db';
import { Conflict } from '@/lib/platform/errors';
import type { becomeAccountSchema } from './schema';

/**
 * Makes a full account of the guest's: with a password it opens the portal, where everything filed so far is found.
 * @throws Invalid on `password` when it is too easily guessed; Conflict when it is a full account already
 */
export async function becomeAccount(
  actor: SignedIn,
  { password }: z.output<typeof becomeAccountSchema>,
): Promise<void> {
  checkPassword(password, actor);
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    if (!(await upgradeGuest(tx, actor.email, { passwordHash }))) throw new Conflict('account is full');
  });
}
