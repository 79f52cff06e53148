import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction } from '@/lib/platform/db';
import { decideRight } from './decide-right';
import type { returnRightSchema } from './schema';

/** Sends the right back with what is to be mended; what the complainant submits next is a new version. */
export async function returnRight(
  actor: AccountActor,
  input: z.output<typeof returnRightSchema>,
): Promise<void> {
  await inTransaction((tx) => decideRight(tx, actor, { ...input, event: 'return' }));
}
