import { describe, expect, it } from 'vitest';
import { codeOf } from '@/lib/accounts/challenge';
import { getCounterNotice } from '@/lib/counter-notices/queries';
import {
  confirmSeller,
  endSellerSession,
  findSellerBySession,
  findSellerChallenge,
  getSellerDoor,
  resendSellerCode,
  SELLER_SESSION_MS,
  sendSellerCode,
} from '@/lib/counter-notices/seller-access';
import { getSellerCase } from '@/lib/counter-notices/seller-case';
import { clock, DAY, MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeSellerAccess } from '@/tests/factories/notices';
import { eventsIn, mailsAbout } from '@/tests/support/trail';
import { later, makeCase, makeFiled, expectRefused } from './disputes';

const codeFor = async (id: string) => codeOf(await db.emailChallenge.findUniqueOrThrow({ where: { id } }));
const wrongCode = async (id: string) => ((await codeFor(id)) === '123456' ? '654321' : '123456');

async function confirm(token: string) {
  const challengeId = await sendSellerCode(token);
  return confirmSeller(token, { challengeId, code: await codeFor(challengeId) });
}

describe('the door behind a seller’s link', () => {
  it('tells where the code will go and nothing else, and changes nothing', async () => {
    const { token, access, notice } = await makeCase();
    const before = await eventsIn(notice.id);
    const door = await getSellerDoor(token);
    expect(door).toEqual({ id: access.id, maskedEmail: expect.stringMatching(/^s•••@/), locale: 'en' });
    expect(door.maskedEmail).not.toContain(access.email.split('@')[0]);
    expect(await eventsIn(notice.id)).toEqual(before);
    expect(await db.emailChallenge.count({ where: { sellerAccessId: access.id } })).toBe(0);
    expect(await db.sellerSession.count({ where: { sellerAccessId: access.id } })).toBe(0);
  });

  it.each([
    ['altered', async (token: string) => `${token}x`],
    ['shortened', async (token: string) => token.slice(0, -1)],
    ['empty', async () => ''],
  ])('does not open for a link that is %s', async (_, change) => {
    const { token } = await makeCase();
    const altered = await change(token);
    await expectRefused([getSellerDoor(altered), sendSellerCode(altered)], 'not_found');
  });

  it('does not open when the link has run out or was revoked, whatever was opened before', async () => {
    for (const change of [{ expiresAt: new Date(0) }, { revokedAt: new Date() }]) {
      const { token, access } = await makeCase();
      const { sessionToken } = await confirm(token);
      const challengeId = await sendSellerCode(token);
      const code = await codeFor(challengeId);
      await db.sellerAccess.update({ where: { id: access.id }, data: change });
      await expectRefused(
        [
          getSellerDoor(token),
          sendSellerCode(token),
          resendSellerCode(token, challengeId),
          confirmSeller(token, { challengeId, code }),
        ],
        'not_found',
      );
      expect(await findSellerBySession(sessionToken)).toBeNull();
    }
  });

  it('stays open for half a year', async () => {
    const { token } = await makeCase();
    later(179 * DAY);
    await expect(getSellerDoor(token)).resolves.toBeDefined();
    later(181 * DAY);
    await expect(getSellerDoor(token)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the code', () => {
  it('opens a session on the one case, and leaves a trace', async () => {
    const { token, access, notice } = await makeCase();
    const { sessionToken, expiresAt } = await confirm(token);
    expect(expiresAt.getTime() - clock.now().getTime()).toBeLessThanOrEqual(SELLER_SESSION_MS);
    expect(await findSellerBySession(sessionToken)).toEqual({
      kind: 'seller',
      sellerAccessId: access.id,
      noticeId: notice.id,
      locale: 'en',
    });
    expect(await eventsIn(notice.id)).toEqual(['seller.confirmed']);
  });

  it('goes by mail, in the seller’s language, and to nobody else', async () => {
    const { token, access } = await makeCase();
    const id = await sendSellerCode(token);
    expect(await mailsAbout(id)).toEqual(['account-code']);
    expect(await db.emailChallenge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      email: access.email,
      locale: access.locale,
      purpose: 'SELLER_ACCESS',
    });
  });

  it('works once, and not when it is wrong or old', async () => {
    const { token } = await makeCase();
    const challengeId = await sendSellerCode(token);
    const code = await codeFor(challengeId);
    const wrong = { challengeId, code: await wrongCode(challengeId) };
    await expect(confirmSeller(token, wrong)).rejects.toMatchObject({ fields: { code: 'code_wrong' } });
    await confirmSeller(token, { challengeId, code });
    await expect(confirmSeller(token, { challengeId, code })).rejects.toMatchObject({
      fields: { code: 'code_used' },
    });
    const old = await sendSellerCode(token);
    const oldCode = await codeFor(old);
    later(11 * MINUTE);
    await expect(confirmSeller(token, { challengeId: old, code: oldCode })).rejects.toMatchObject({
      fields: { code: 'code_expired' },
    });
  });

  it('is used up after five wrong tries', async () => {
    const { token } = await makeCase();
    const challengeId = await sendSellerCode(token);
    const wrong = { challengeId, code: await wrongCode(challengeId) };
    for (let i = 0; i < 5; i += 1)
      await expect(confirmSeller(token, wrong)).rejects.toMatchObject({ fields: { code: 'code_wrong' } });
    const right = { challengeId, code: await codeFor(challengeId) };
    await expect(confirmSeller(token, right)).rejects.toMatchObject({ fields: { code: 'code_used_up' } });
  });

  it('can be sent again after a minute, and then the newest counts', async () => {
    const { token } = await makeCase();
    const challengeId = await sendSellerCode(token);
    const first = await codeFor(challengeId);
    await expect(resendSellerCode(token, challengeId)).rejects.toMatchObject({
      fields: { '': 'code_too_soon' },
    });
    later(61_000);
    expect(await resendSellerCode(token, challengeId)).toBe(2);
    const second = await codeFor(challengeId);
    expect(second).not.toBe(first);
    await expect(confirmSeller(token, { challengeId, code: second })).resolves.toBeDefined();
  });

  it('of one link opens nothing at another', async () => {
    const [mine, theirs] = [await makeCase(), await makeCase()];
    const challengeId = await sendSellerCode(mine.token);
    const code = await codeFor(challengeId);
    await expectRefused(
      [confirmSeller(theirs.token, { challengeId, code }), resendSellerCode(theirs.token, challengeId)],
      'not_found',
    );
    expect(await findSellerChallenge(theirs.token, challengeId)).toBeNull();
    expect(await findSellerChallenge(mine.token, challengeId)).toMatchObject({
      id: challengeId,
      used: false,
    });
  });
});

describe('a seller’s session', () => {
  it('ends after twelve hours, and when it is closed', async () => {
    const { token } = await makeCase();
    const { sessionToken } = await confirm(token);
    later(SELLER_SESSION_MS - MINUTE);
    expect(await findSellerBySession(sessionToken)).not.toBeNull();
    later(SELLER_SESSION_MS + 1);
    expect(await findSellerBySession(sessionToken)).toBeNull();
    const other = await confirm((await makeCase()).token);
    await endSellerSession(other.sessionToken);
    expect(await findSellerBySession(other.sessionToken)).toBeNull();
    expect(await findSellerBySession('nonsense')).toBeNull();
  });

  it('shows the seller’s own listings and counter-notices, never those of another seller', async () => {
    const { notice, seller, listingIds, id } = await makeFiled(2);
    const { actor: neighbour } = await makeSellerAccess(notice);
    const mine = await getSellerCase(seller);
    expect(mine.listings.map((row) => row.id)).toEqual(listingIds);
    expect(mine.counterNotices.map((row) => row.id)).toEqual([id]);
    const theirs = await getSellerCase(neighbour);
    expect(theirs.listings).toEqual([]);
    expect(theirs.counterNotices).toEqual([]);
    await expect(getCounterNotice(neighbour, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('shows of the complainant a name, a mail address and the claim; no identity papers', async () => {
    const { seller, complainant } = await makeCase();
    const { notice } = await getSellerCase(seller);
    expect(notice.party).toEqual({ name: complainant.party.name });
    expect(notice.account).toEqual({ email: complainant.account.email });
    expect(JSON.stringify(notice)).not.toContain(complainant.identity.documentNumber);
  });
});
