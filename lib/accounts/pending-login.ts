import type { PendingLogin } from '@/lib/generated/prisma/client';
import { clock, MINUTE } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { hashToken, newToken } from '@/lib/platform/token';
import type { MarketplaceProof } from './marketplace-proof';

/** How long somebody has to say which account is theirs, in milliseconds: enough to find a mail and a password. */
export const PENDING_MS = 60 * MINUTE;
/** Old ones a new one sweeps away. */
const SWEPT = 20;

/**
 * Keeps what a marketplace has proven about somebody who is not linked to an account yet.
 * @returns the token for the browser's cookie; only its hash is kept
 */
export async function startPendingLogin(proof: MarketplaceProof): Promise<string> {
  const token = newToken();
  const now = clock.now();
  await inTransaction(async (tx) => {
    const over = await tx.pendingLogin.findMany({
      where: { expiresAt: { lt: now } },
      take: SWEPT,
      select: { id: true },
    });
    await tx.pendingLogin.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } });
    await tx.pendingLogin.create({
      data: {
        ...proof,
        tokenHash: hashToken(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + PENDING_MS),
      },
    });
  });
  return token;
}

const alive = (token: string) => ({
  tokenHash: hashToken(token),
  consumedAt: null,
  expiresAt: { gt: clock.now() },
});

/** What a token stands for; null when it is unknown, over or used. */
export const findPendingLogin = (token: string): Promise<PendingLogin | null> =>
  db.pendingLogin.findFirst({ where: alive(token) });

const over = () => new Invalid({ '': 'external_over' });

/** The same. @throws Invalid as a whole: `external_over` */
export async function getPendingLogin(token: string): Promise<PendingLogin> {
  const found = await findPendingLogin(token);
  if (!found) throw over();
  return found;
}

/** Uses a pending login up, as part of the transaction that links it. @throws Invalid as a whole: `external_over` */
export async function takePendingLogin(tx: Tx, token: string): Promise<PendingLogin> {
  const [taken] = await tx.pendingLogin.updateManyAndReturn({
    where: alive(token),
    data: { consumedAt: clock.now() },
  });
  if (!taken) throw over();
  return taken;
}
