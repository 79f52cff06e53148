import { describe, expect, it } from 'vitest';
import {
  linkMarketplace,
  signInWithMarketplace,
  unlinkMarketplace,
  waysIn,
} from '@/lib/accounts/external-login';
import { findOrCreateGuest } from '@/lib/accounts/guest';
import { confirmJoining, joinAccount, joinFromMarketplace } from '@/lib/accounts/join-from-marketplace';
import { type MarketplaceProof, readProof } from '@/lib/accounts/marketplace-proof';
import { findPendingLogin, startPendingLogin } from '@/lib/accounts/pending-login';
import { confirmRegistration, register } from '@/lib/accounts/register';
import { forgotPassword, resetPassword } from '@/lib/accounts/reset-password';
import { findSession } from '@/lib/accounts/session';
import { signIn } from '@/lib/accounts/sign-in';
import { HOUR } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { findMarketplaceProvider } from '@/lib/web/marketplace-providers';
import { proofOf } from '@/lib/web/oidc';
import { makeAccount, next } from '@/tests/factories/accounts';
import { type MarketplaceVisitor, visit } from '@/tests/support/marketplace-visit';
import { waitingJobs } from '@/tests/support/run-jobs';
import { BROWSER, codeFor, freshEmail, HERE, later, newcomer, PASSWORD, withPassword } from './newcomers';

const ORIGIN = { ...HERE, locale: 'en' };

/** Proof of somebody at a marketplace, from its own provider. */
async function proven(given: Partial<MarketplaceVisitor> = {}, id = 'taobao'): Promise<MarketplaceProof> {
  const provider = findMarketplaceProvider(id);
  if (!provider) throw new Error(`no provider ${id}`);
  const outcome = await proofOf(provider, await visit(provider, { login: `shop-${next()}`, ...given }));
  if (!('person' in outcome)) throw new Error(outcome.problem);
  return readProof(provider.code, outcome.person);
}
const arrive = async (given: Partial<MarketplaceVisitor> = {}) => startPendingLogin(await proven(given));

const input = (email: string) => ({ name: 'Nora New', email, terms: 'on' }) as const;
const join = (token: string, email: string) => joinFromMarketplace(token, input(email), ORIGIN);
const byCode = async (token: string, email: string) => {
  const begun = await join(token, email);
  if (!('challengeId' in begun)) throw new Error('no code was asked for');
  const { challengeId } = begun;
  return { challengeId, code: await codeFor(challengeId) };
};
const accountOf = async (session: string | null) => (session ? findSession(session) : null);
const eventsOf = async (chainId: string) =>
  (await db.auditEvent.findMany({ where: { chainId }, orderBy: { seq: 'asc' } })).map(({ type }) => type);
const loginsOf = (accountId: string) => db.externalLogin.findMany({ where: { accountId } });

/** Somebody whose account has a marketplace login and nothing else. */
async function joined(id = 'taobao') {
  const email = freshEmail();
  const proof = await proven({ email, verified: 'yes' }, id);
  const begun = await joinFromMarketplace(await startPendingLogin(proof), input(email), ORIGIN);
  if (!('session' in begun)) throw new Error('not joined');
  const actor = await findSession(begun.session);
  if (!actor) throw new Error('not signed in');
  return { email, proof, actor };
}

describe('somebody new from a marketplace', () => {
  it('has an account at once with the address that the marketplace has proven, and signs in with it after', async () => {
    const { email, proof, actor } = await joined();
    expect(actor).toMatchObject({ email, name: 'Nora New', role: 'MEMBER', guest: false });
    expect(await eventsOf(actor.accountId)).toEqual([
      'account.registered',
      'account.login_linked',
      'account.signed_in',
    ]);
    const [login] = await loginsOf(actor.accountId);
    expect(await waitingJobs('mail.send')).toContainEqual({
      mail: 'account-login-linked',
      subjectId: actor.accountId,
      variant: `TAOBAO.${login?.id}`,
    });
    expect(await accountOf(await signInWithMarketplace(proof, BROWSER))).toMatchObject({
      accountId: actor.accountId,
    });
  });

  it.each([
    ['an unverified address', async (email: string) => arrive({ email })],
    ['no address', async () => arrive()],
    ['another address than the verified one', async () => arrive({ email: freshEmail(), verified: 'yes' })],
  ])('proves the address by a code with %s', async (_, coming) => {
    const email = freshEmail();
    const token = await coming(email);
    const answer = await byCode(token, email);
    expect(await db.account.count({ where: { email } })).toBe(0);
    const session = await confirmJoining(token, answer, ORIGIN);
    expect(await accountOf(session)).toMatchObject({ email });
    expect(await findPendingLogin(token)).toBeNull();
  });

  it('needs the code and the browser that came from the marketplace, both', async () => {
    const [mine, theirs] = [await arrive(), await arrive()];
    const answer = await byCode(mine, freshEmail());
    await expect(confirmJoining(theirs, answer, ORIGIN)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmJoining('x'.repeat(43), answer, ORIGIN)).rejects.toMatchObject({
      fields: { '': 'external_over' },
    });
    await expect(confirmRegistration(answer, HERE)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmJoining(mine, answer, ORIGIN)).resolves.toEqual(expect.any(String));
  });

  it('has an hour to say who they are here', async () => {
    const token = await arrive();
    later(HOUR + 1000);
    expect(await findPendingLogin(token)).toBeNull();
    await expect(join(token, freshEmail())).rejects.toMatchObject({ fields: { '': 'external_over' } });
    await arrive();
    later(0);
    expect(await db.pendingLogin.count({ where: { expiresAt: { lt: new Date() } } })).toBe(0);
  });

  it('becomes one account when two windows do it at once', async () => {
    const email = freshEmail();
    const proof = await proven({ email, verified: 'yes' });
    const tokens = [await startPendingLogin(proof), await startPendingLogin(proof)];
    const [one, two] = await Promise.allSettled([
      joinFromMarketplace(tokens[0] ?? '', input(email), ORIGIN),
      joinFromMarketplace(tokens[1] ?? '', input(freshEmail()), ORIGIN).then(async (begun) =>
        'challengeId' in begun
          ? confirmJoining(
              tokens[1] ?? '',
              { challengeId: begun.challengeId, code: await codeFor(begun.challengeId) },
              ORIGIN,
            )
          : '',
      ),
    ]);
    expect([one.status, two.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await db.externalLogin.count({ where: { subject: proof.subject } })).toBe(1);
  });

  it('keeps what was filed without an account, once the address is proven by a code', async () => {
    const email = freshEmail();
    const guest = await inTransaction((tx) => findOrCreateGuest(tx, { email, name: 'G', locale: 'en' }));
    // the marketplace's word is not enough to take over what a guest has filed
    const token = await arrive({ email, verified: 'yes' });
    const session = await confirmJoining(token, await byCode(token, email), ORIGIN);
    expect(await accountOf(session)).toMatchObject({ accountId: guest.id, guest: false, name: 'Nora New' });
  });

  it('may choose a password later, by a code to the address', async () => {
    const { email, actor } = await joined();
    await expect(signIn({ email, password: PASSWORD }, '')).rejects.toMatchObject({ code: 'invalid' });
    expect((await waysIn(actor)).hasPassword).toBe(false);
    const challengeId = await forgotPassword({ email }, 'en');
    await resetPassword({ challengeId, code: await codeFor(challengeId), password: PASSWORD }, '');
    expect((await waysIn(actor)).hasPassword).toBe(true);
    await expect(signIn({ email, password: PASSWORD }, '')).resolves.toEqual(expect.any(String));
  });
});

describe('taking over an account', () => {
  it('is not done by an unverified address', async () => {
    const { account } = await withPassword();
    const proof = await proven({ email: account.email });
    expect(proof).toMatchObject({ email: account.email, emailVerified: false });
    expect(await signInWithMarketplace(proof, BROWSER)).toBeNull();
    const token = await startPendingLogin(proof);
    // not even with the code its challenge would have, which no mail brings
    const answer = await byCode(token, account.email);
    await expect(confirmJoining(token, answer, ORIGIN)).rejects.toMatchObject({
      fields: { code: 'code_wrong' },
    });
    expect(await loginsOf(account.id)).toEqual([]);
  });

  it('is not done by a verified address either: the password is the other half', async () => {
    const { account } = await withPassword();
    const token = await arrive({ email: account.email, verified: 'yes' });
    await expect(join(token, account.email)).rejects.toMatchObject({ fields: { email: 'external_known' } });
    const wrong = joinAccount(token, { email: account.email, password: 'not the right one' }, BROWSER);
    await expect(wrong).rejects.toMatchObject({ fields: { password: 'sign_in_failed' } });
    expect(await loginsOf(account.id)).toEqual([]);
    const session = await joinAccount(token, { email: account.email, password: PASSWORD }, BROWSER);
    expect(await accountOf(session)).toMatchObject({ accountId: account.id });
    expect(await loginsOf(account.id)).toHaveLength(1);
  });

  it('is not prepared by registering the victim’s address first', async () => {
    const email = freshEmail();
    const attackers = await register(newcomer(email), 'en');
    const token = await arrive({ email, verified: 'yes' });
    const begun = await join(token, email);
    expect(begun).toHaveProperty('session');
    // even if the victim were talked into telling the attacker's code
    const late = confirmRegistration({ challengeId: attackers, code: await codeFor(attackers) }, HERE);
    await expect(late).rejects.toMatchObject({ fields: { code: 'email_taken' } });
    await expect(signIn({ email, password: PASSWORD }, '')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is not prepared by coming from a marketplace with the victim’s address first', async () => {
    const email = freshEmail();
    const attackers = await arrive({ email });
    const code = await byCode(attackers, email);
    const { account } = await (async () => {
      const challengeId = await register(newcomer(email), 'en');
      await confirmRegistration({ challengeId, code: await codeFor(challengeId) }, HERE);
      return { account: await db.account.findUniqueOrThrow({ where: { email } }) };
    })();
    await expect(confirmJoining(attackers, code, ORIGIN)).rejects.toMatchObject({
      fields: { code: 'email_taken' },
    });
    expect(await loginsOf(account.id)).toEqual([]);
  });

  it('learns nothing: a known address is answered as an unknown one', async () => {
    const { account } = await withPassword();
    const seen = async (email: string) => {
      const begun = await join(await arrive(), email);
      const row = await db.emailChallenge.findUniqueOrThrow({
        where: { id: 'challengeId' in begun ? begun.challengeId : '' },
      });
      return { keys: Object.keys(begun), purpose: row.purpose, locale: row.locale };
    };
    expect(await seen(account.email)).toEqual(await seen(freshEmail()));
  });

  it('is stopped where it guesses passwords, with those who sign in', async () => {
    const { account } = await withPassword();
    const token = await arrive();
    const guess = () => joinAccount(token, { email: account.email, password: 'not the right one' }, '');
    for (let i = 0; i < 20; i += 1) await expect(guess()).rejects.toMatchObject({ code: 'invalid' });
    await expect(guess()).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(signIn({ email: account.email, password: PASSWORD }, '')).rejects.toMatchObject({
      code: 'rate_limited',
    });
  });
});

describe('a marketplace login', () => {
  it('belongs to whom issuer and subject name, whatever the address becomes', async () => {
    const { proof, actor } = await joined();
    const moved = { ...proof, email: 'elsewhere@test.example', emailVerified: false };
    expect(await accountOf(await signInWithMarketplace(moved, ''))).toMatchObject({
      accountId: actor.accountId,
    });
    expect(await signInWithMarketplace({ ...proof, issuer: 'https://evil.example' }, '')).toBeNull();
    expect(await signInWithMarketplace({ ...proof, subject: `${proof.subject}x` }, '')).toBeNull();
  });

  it('is refused for closed accounts and for staff', async () => {
    const { proof, actor } = await joined();
    await db.account.update({ where: { id: actor.accountId }, data: { disabledAt: new Date() } });
    await expect(signInWithMarketplace(proof, '')).rejects.toMatchObject({ code: 'forbidden' });
    await db.account.update({ where: { id: actor.accountId }, data: { disabledAt: null, role: 'REVIEWER' } });
    await expect(signInWithMarketplace(proof, '')).rejects.toMatchObject({ code: 'forbidden' });
    const { account } = await withPassword({ role: 'REVIEWER' });
    const asStaff = joinAccount(await arrive(), { email: account.email, password: PASSWORD }, '');
    await expect(asStaff).rejects.toMatchObject({ code: 'forbidden' });
    expect(await loginsOf(account.id)).toEqual([]);
  });

  it('is linked and unlinked in the settings, each with an event and a mail', async () => {
    const { account, actor } = await withPassword();
    const proof = await proven();
    await linkMarketplace(actor, proof);
    await linkMarketplace(actor, proof);
    const { logins, hasPassword } = await waysIn(actor);
    expect([logins.map(({ marketplace }) => marketplace), hasPassword]).toEqual([['TAOBAO'], true]);
    await unlinkMarketplace(actor, { id: logins[0]?.id ?? '' });
    expect(await eventsOf(account.id)).toEqual(['account.login_linked', 'account.login_unlinked']);
    const mails = (await waitingJobs('mail.send')).filter(({ subjectId }) => subjectId === account.id);
    expect(mails.map(({ mail }) => mail)).toEqual(['account-login-linked', 'account-login-unlinked']);
    expect(await signInWithMarketplace(proof, '')).toBeNull();
  });

  it('belongs to one account, and an account has one of a marketplace', async () => {
    const { proof, actor: owner } = await joined();
    const { actor } = await withPassword();
    await expect(linkMarketplace(actor, proof)).rejects.toMatchObject({ fields: { '': 'external_taken' } });
    await expect(linkMarketplace(owner, await proven())).rejects.toMatchObject({
      fields: { '': 'external_second' },
    });
    await linkMarketplace(owner, await proven({}, 'tmall'));
    expect((await waysIn(owner)).logins).toHaveLength(2);
  });

  it('is its owner’s to unlink, and never the last way in', async () => {
    const { actor } = await joined();
    const [login] = (await waysIn(actor)).logins;
    const id = login?.id ?? '';
    const { actor: stranger } = await makeAccount();
    await expect(unlinkMarketplace(stranger, { id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(unlinkMarketplace(actor, { id })).rejects.toMatchObject({ fields: { '': 'external_last' } });
    await linkMarketplace(actor, await proven({}, 'tmall'));
    const ids = (await waysIn(actor)).logins.map((each) => each.id);
    const both = await Promise.allSettled(ids.map((each) => unlinkMarketplace(actor, { id: each })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
