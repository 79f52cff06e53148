import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { NotFound } from '@/lib/platform/errors';
import { currentAccount } from './current-actor';
import { currentSeller } from './current-seller';

/**
 * Runs a query for whoever this browser speaks for: an account, a seller who came by a link, or both; the first for
 * whom the thing exists. @throws NotFound when it exists for none of them
 */
export async function asReader<T>(read: (actor: AccountActor | SellerActor) => Promise<T>): Promise<T> {
  for (const current of [currentAccount, currentSeller]) {
    const actor = await current();
    if (!actor) continue;
    try {
      return await read(actor);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  throw new NotFound('nobody may read this');
}
