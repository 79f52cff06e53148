import { validate as isUuid } from 'uuid';
import type { MailThread } from '@/lib/generated/prisma/client';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { derivedToken, sameSecret } from '@/lib/platform/token';

/** How long the link of an acknowledgement opens its thread. */
const LINK_LIFE = 60 * DAY;

const secretOf = ({ id, senderEmail }: Pick<MailThread, 'id' | 'senderEmail'>) =>
  derivedToken(`mail-thread:${id}:${senderEmail}`);

/** The link by which a sender confirms and completes what they wrote: of one thread, for its sender. */
export const senderLink = (thread: Pick<MailThread, 'id' | 'senderEmail'>): string =>
  `${env.APP_URL}/mail/${thread.id}.${secretOf(thread)}`;

/** The thread a link opens. @throws NotFound for altered and expired links alike */
export async function threadOfLink(token: string): Promise<MailThread> {
  const [id = '', secret = ''] = token.split('.');
  const thread = isUuid(id) ? await db.mailThread.findUnique({ where: { id } }) : null;
  if (!thread || !sameSecret(secret, secretOf(thread))) throw new NotFound('mail link');
  if (thread.createdAt.getTime() + LINK_LIFE <= clock.now().getTime())
    throw new NotFound('mail link expired');
  return thread;
}
