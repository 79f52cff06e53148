import type { Account } from '@/lib/generated/prisma/client';
import type { Marketplace } from '@/lib/generated/prisma/enums';
import { record } from '@/lib/audit/record';
import { isMember, type AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { Forbidden, Invalid, NotFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import type { MarketplaceProof } from './marketplace-proof';
import { startSession } from './session';

type Linkable = Pick<Account, 'id' | 'role' | 'guest' | 'disabledAt'>;

const actorOf = ({ id, role }: Pick<Account, 'id' | 'role'>): AccountActor => ({
  kind: 'account',
  accountId: id,
  role,
});

async function changed(
  tx: Tx,
  actor: AccountActor,
  type: 'account.login_linked' | 'account.login_unlinked',
  { id, marketplace }: { id: string; marketplace: Marketplace },
): Promise<void> {
  const { accountId } = actor;
  const subject = { chainId: accountId, subjectType: 'account', subjectId: accountId } as const;
  await record(tx, actor, { type, ...subject, data: { marketplace } });
  const mail = type === 'account.login_linked' ? 'account-login-linked' : 'account-login-unlinked';
  await enqueue(tx, {
    name: 'mail.send',
    payload: { mail, subjectId: accountId, variant: `${marketplace}.${id}` },
  });
}

/**
 * Gives an account a marketplace login, in a transaction that has proof of both sides. Linked already: nothing happens.
 * @throws Forbidden for staff, guests and closed accounts; Invalid as a whole: `external_taken` when it belongs to
 *   another account, `external_second` when the account has another login of that marketplace
 */
export async function addLogin(tx: Tx, account: Linkable, proof: MarketplaceProof): Promise<void> {
  const actor = actorOf(account);
  if (!isMember(actor) || account.guest || account.disabledAt) throw new Forbidden();
  const { marketplace, issuer, subject, email } = proof;
  const now = clock.now();
  const [login] = await tx.externalLogin.createManyAndReturn({
    data: { accountId: account.id, marketplace, issuer, subject, email, createdAt: now, usedAt: now },
    // two browsers may link at once: one is first
    skipDuplicates: true,
    select: { id: true, marketplace: true },
  });
  if (login) return changed(tx, actor, 'account.login_linked', login);
  const present = await tx.externalLogin.findUnique({ where: { issuer_subject: { issuer, subject } } });
  if (present?.accountId === account.id) return;
  throw new Invalid({ '': present ? 'external_taken' : 'external_second' });
}

/**
 * Signs in whoever a marketplace has proven, by issuer and subject and nothing else.
 * @returns the session's token, or null when this login belongs to no account yet
 * @throws Forbidden when its account is closed, or has become staff's
 */
export async function signInWithMarketplace(
  proof: MarketplaceProof,
  userAgent: string,
): Promise<string | null> {
  const { issuer, subject, email } = proof;
  return inTransaction(async (tx) => {
    const login = await tx.externalLogin.findUnique({
      where: { issuer_subject: { issuer, subject } },
      include: { account: true },
    });
    if (!login) return null;
    if (!isMember(actorOf(login.account)) || login.account.disabledAt) throw new Forbidden();
    await tx.externalLogin.update({ where: { id: login.id }, data: { email, usedAt: clock.now() } });
    return startSession(tx, login.account, userAgent);
  });
}

/** Links a login to the account that is signed in. @throws as `addLogin` */
export async function linkMarketplace(actor: AccountActor, proof: MarketplaceProof): Promise<void> {
  await inTransaction(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId } });
    await addLogin(tx, account, proof);
  });
}

/**
 * Takes a login away from the actor's account.
 * @throws NotFound for another's; Invalid as a whole: `external_last` when nothing else would let them in
 */
export async function unlinkMarketplace(actor: AccountActor, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    // two unlinked at once must not both find the other one there
    await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${actor.accountId}::uuid FOR UPDATE`;
    const { passwordHash, externalLogins } = await tx.account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: { passwordHash: true, externalLogins: { select: { id: true, marketplace: true } } },
    });
    const login = externalLogins.find((candidate) => candidate.id === id);
    if (!login) throw new NotFound('login');
    if (passwordHash === null && externalLogins.length === 1) throw new Invalid({ '': 'external_last' });
    await tx.externalLogin.delete({ where: { id } });
    await changed(tx, actor, 'account.login_unlinked', login);
  });
}

export interface LinkedLogin {
  id: string;
  marketplace: Marketplace;
  /** as the marketplace last gave it */
  email: string | null;
  createdAt: Date;
  usedAt: Date;
}

/** How the actor can sign in: with a password or not, and the marketplace accounts that are linked. */
export async function waysIn(actor: AccountActor): Promise<{ hasPassword: boolean; logins: LinkedLogin[] }> {
  const { passwordHash, externalLogins } = await db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: {
      passwordHash: true,
      externalLogins: {
        orderBy: { id: 'asc' },
        select: { id: true, marketplace: true, email: true, createdAt: true, usedAt: true },
      },
    },
  });
  return { hasPassword: passwordHash !== null, logins: externalLogins };
}
