import type { Account } from '@/lib/generated/prisma/client';
import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock, DAY, HOUR } from '@/lib/platform/clock';
import { db, inTransaction, readRows, type Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { hashToken, newToken } from '@/lib/platform/token';

/** How long people stay signed in, in milliseconds: staff, who see strangers' papers, for a working day. */
const MEMBER_SESSION_MS = 14 * DAY;
const STAFF_SESSION_MS = 12 * HOUR;

/** What a signed-in browser stands for. */
export interface SignedIn extends AccountActor {
  name: string;
  email: string;
  locale: string;
  timeZone: string | null;
  /** filed without an account: proved the address, has no portal */
  guest: boolean;
  sessionId: string;
}

/**
 * Signs an account in, as part of the transaction that proved who it is.
 * @returns the opaque token for the cookie
 */
export async function startSession(
  tx: Tx,
  account: Pick<Account, 'id' | 'role'>,
  userAgent: string,
): Promise<string> {
  const token = newToken();
  const now = clock.now();
  const lifetime = account.role === 'MEMBER' ? MEMBER_SESSION_MS : STAFF_SESSION_MS;
  await tx.session.deleteMany({ where: { accountId: account.id, expiresAt: { lt: now } } });
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      accountId: account.id,
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
    },
  });
  const actor: AccountActor = { kind: 'account', accountId: account.id, role: account.role };
  await record(tx, actor, {
    type: 'account.signed_in',
    chainId: account.id,
    subjectType: 'account',
    subjectId: account.id,
    data: {},
  });
  return token;
}

type SessionRow = Omit<SignedIn, 'kind'>;

/**
 * The account a token stands for; null when it is unknown, over, revoked, or the account is closed. One statement, for
 * every page asks.
 */
export async function findSession(token: string): Promise<SignedIn | null> {
  const [row] = await readRows<SessionRow>`
    SELECT s.id AS "sessionId", a.id AS "accountId", a.role::text AS role, a.name, a.email, a.locale,
      a.time_zone AS "timeZone", a.guest
    FROM session s JOIN account a ON a.id = s.account_id
    WHERE s.token_hash = ${hashToken(token)} AND s.revoked_at IS NULL AND s.expires_at > ${clock.now()}
      AND a.disabled_at IS NULL`;
  return row ? { kind: 'account', ...row } : null;
}

const signedOut = (tx: Tx, actor: AccountActor): Promise<void> =>
  record(tx, actor, {
    type: 'account.signed_out',
    chainId: actor.accountId,
    subjectType: 'account',
    subjectId: actor.accountId,
    data: {},
  });

/** Ends one of the actor's own sessions, here or on another device. @throws NotFound for another's */
export async function endSession(actor: AccountActor, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, accountId: actor.accountId, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    if (count === 0) throw new NotFound('session');
    await signedOut(tx, actor);
  });
}

/** Ends all of the actor's sessions but the one that asks. */
export async function endOtherSessions(actor: SignedIn): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { accountId: actor.accountId, revokedAt: null, id: { not: actor.sessionId } },
      data: { revokedAt: clock.now() },
    });
    if (count > 0) await signedOut(tx, actor);
  });
}

/** Where the actor is signed in, the newest first. */
export async function listSessions(actor: AccountActor) {
  return db.session.findMany({
    where: { accountId: actor.accountId, revokedAt: null, expiresAt: { gt: clock.now() } },
    orderBy: { id: 'desc' },
    take: 50,
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
  });
}
