import type { Account } from '@/lib/generated/prisma/client';
import { db } from '@/lib/platform/db';

/**
 * Whom to write to about a party's matter: the account that handed in its latest version, as its history tells; null
 * when that account is no more.
 */
export async function findSubmitter(
  chainId: string,
  type: 'identity.submitted' | 'right.submitted',
): Promise<Pick<Account, 'email' | 'locale'> | null> {
  const event = await db.auditEvent.findFirst({
    where: { chainId, type },
    orderBy: { seq: 'desc' },
    select: { actorId: true },
  });
  if (!event?.actorId) return null;
  return db.account.findUnique({
    where: { id: event.actorId, disabledAt: null },
    select: { email: true, locale: true },
  });
}
