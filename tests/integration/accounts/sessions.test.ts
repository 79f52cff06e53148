import { describe, expect, it } from 'vitest';
import { endOtherSessions, endSession, findSession, listSessions } from '@/lib/accounts/session';
import { saveProfile } from '@/lib/accounts/save-profile';
import { signIn } from '@/lib/accounts/sign-in';
import { DAY, HOUR } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { BROWSER, later, PASSWORD, withPassword } from './newcomers';

async function signedIn(role: 'MEMBER' | 'REVIEWER' = 'MEMBER') {
  const { account } = await withPassword({ role });
  const enter = () => signIn({ email: account.email, password: PASSWORD }, BROWSER);
  const token = await enter();
  const actor = await findSession(token);
  if (!actor) throw new Error('not signed in');
  return { account, actor, token, enter };
}

describe('a session', () => {
  it('lasts fourteen days for members and twelve hours for staff', async () => {
    const { token } = await signedIn();
    const { token: staff } = await signedIn('REVIEWER');
    later(11 * HOUR);
    expect(await findSession(staff)).not.toBeNull();
    later(13 * HOUR);
    expect(await findSession(staff)).toBeNull();
    later(13 * DAY);
    expect(await findSession(token)).not.toBeNull();
    later(14 * DAY + HOUR);
    expect(await findSession(token)).toBeNull();
  });

  it('ends at once when it is signed out, and stays ended', async () => {
    const { actor, token } = await signedIn();
    await endSession(actor, { id: actor.sessionId });
    expect(await findSession(token)).toBeNull();
    await expect(endSession(actor, { id: actor.sessionId })).rejects.toMatchObject({ code: 'not_found' });
    const events = await db.auditEvent.findMany({
      where: { chainId: actor.accountId },
      orderBy: { seq: 'asc' },
    });
    expect(events.map((event) => event.type)).toEqual(['account.signed_in', 'account.signed_out']);
  });

  it('stands for nobody when the account is closed or the token is not ours', async () => {
    const { account, token } = await signedIn();
    expect(await findSession('x'.repeat(43))).toBeNull();
    await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    expect(await findSession(token)).toBeNull();
  });

  it('is its owner’s: others neither see nor end it', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    await expect(endSession(theirs.actor, { id: mine.actor.sessionId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await findSession(mine.token)).not.toBeNull();
    expect((await listSessions(theirs.actor)).map(({ id }) => id)).toEqual([theirs.actor.sessionId]);
  });

  it('is listed newest first, while it lives', async () => {
    const { actor, enter } = await signedIn();
    const second = await findSession(await enter());
    expect((await listSessions(actor)).map(({ id }) => id)).toEqual([second?.sessionId, actor.sessionId]);
    await endSession(actor, { id: second?.sessionId ?? '' });
    expect((await listSessions(actor)).map(({ id }) => id)).toEqual([actor.sessionId]);
    later(15 * DAY);
    expect(await listSessions(actor)).toEqual([]);
  });

  it('can end all the others', async () => {
    const { actor, token, enter } = await signedIn();
    const others = [await enter(), await enter()];
    await endOtherSessions(actor);
    expect(await Promise.all(others.map(findSession))).toEqual([null, null]);
    expect(await findSession(token)).not.toBeNull();
  });

  it('is cleared away after its time by the next signing in', async () => {
    const { account, enter } = await signedIn();
    later(15 * DAY);
    await enter();
    expect(await db.session.count({ where: { accountId: account.id } })).toBe(1);
  });
});

describe('the profile', () => {
  it('keeps name, language and time zone of its own account only', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    await saveProfile(mine.actor, { name: '陈梅', locale: 'zh-CN', timeZone: 'Asia/Shanghai' });
    expect(await findSession(mine.token)).toMatchObject({
      name: '陈梅',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
    });
    expect(await findSession(theirs.token)).toMatchObject({ locale: 'en', timeZone: null });
  });
});
