import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { decideIdentity } from './decide-identity';
import type { returnIdentitySchema } from './schema';

/** Sends the identity back with what is to be mended; what the complainant submits next is a new version. */
export async function returnIdentity(
  actor: AccountActor,
  input: z.output<typeof returnIdentitySchema>,
): Promise<void> {
  await inTransaction((tx) => decideIdentity(tx, actor, { ...input, event: 'return' }));
}
