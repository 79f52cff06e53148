import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { profileSchema } from './schema';

/** Keeps the actor's name, language and time zone; mails come in that language. */
export async function saveProfile(actor: AccountActor, input: z.output<typeof profileSchema>): Promise<void> {
  await db.account.update({ where: { id: actor.accountId }, data: input });
}
