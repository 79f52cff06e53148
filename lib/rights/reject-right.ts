import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { decideRight } from './decide-right';
import type { rejectRightSchema } from './schema';

/** Refuses the right with a reason; the complainant may try again with other papers. */
export async function rejectRight(
  actor: AccountActor,
  input: z.output<typeof rejectRightSchema>,
): Promise<void> {
  await inTransaction((tx) => decideRight(tx, actor, { ...input, event: 'reject' }));
}
