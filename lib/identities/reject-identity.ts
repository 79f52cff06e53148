import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { decideIdentity } from './decide-identity';
import type { rejectIdentitySchema } from './schema';

/** Refuses the identity with a reason; the complainant may try again with other papers. */
export async function rejectIdentity(
  actor: AccountActor,
  input: z.output<typeof rejectIdentitySchema>,
): Promise<void> {
  await inTransaction((tx) => decideIdentity(tx, actor, { ...input, event: 'reject' }));
}
