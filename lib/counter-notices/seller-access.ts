import { record } from '@/lib/audit/record';
import {
  findChallenge,
  redeemChallenge,
  resendChallenge,
  startChallenge,
  type ChallengeView,
} from '@/lib/accounts/challenge';
import { maskEmail } from '@/lib/accounts/mask-email';
import type { SellerActor } from '@/lib/platform/actor';
import { clock, HOUR } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { hashToken, newToken } from '@/lib/platform/token';

/** How long a confirmed seller stays signed in to the one case. */
export const SELLER_SESSION_MS = 12 * HOUR;

/** What the door shows before the address is confirmed: nothing about the case but that there is one. */
export interface SellerDoor {
  id: string;
  /** the address with all but its first letter and domain hidden */
  maskedEmail: string;
  locale: string;
}

async function accessByToken(token: string) {
  const access = await db.sellerAccess.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!access || access.revokedAt || access.expiresAt <= clock.now()) throw new NotFound('seller access');
  return access;
}

/**
 * What a link opens. Looking changes nothing: mail scanners follow links.
 * @throws NotFound for altered, expired and revoked links alike
 */
export async function getSellerDoor(token: string): Promise<SellerDoor> {
  const access = await accessByToken(token);
  return { id: access.id, maskedEmail: maskEmail(access.email), locale: access.locale };
}

/**
 * Mails a code to the address the link was sent to.
 * @returns the challenge's id
 */
export async function sendSellerCode(token: string): Promise<string> {
  const access = await accessByToken(token);
  return startChallenge({
    purpose: 'SELLER_ACCESS',
    email: access.email,
    locale: access.locale,
    sellerAccessId: access.id,
  });
}

/**
 * Mails another code; see `resendChallenge` for its limits.
 * @returns how many were sent by now
 */
export async function resendSellerCode(token: string, challengeId: string): Promise<number> {
  await ownChallenge(token, challengeId);
  return resendChallenge(challengeId);
}

/** The challenge a page asks the code of; null when there is none (any more) for this link. */
export async function findSellerChallenge(token: string, challengeId: string): Promise<ChallengeView | null> {
  const access = await accessByToken(token);
  const own = { id: challengeId, sellerAccessId: access.id };
  return (await db.emailChallenge.count({ where: own })) === 0
    ? null
    : findChallenge('SELLER_ACCESS', challengeId);
}

async function ownChallenge(token: string, challengeId: string) {
  const access = await accessByToken(token);
  const challenge = await db.emailChallenge.findFirst({
    where: { id: challengeId, sellerAccessId: access.id },
  });
  if (!challenge) throw new NotFound('challenge');
  return access;
}

/**
 * Redeems the code for a session on this one case.
 * @returns the opaque session token for the cookie and when it ends
 * @throws Invalid on `code` when it is wrong, expired or used up
 */
export async function confirmSeller(
  token: string,
  input: { challengeId: string; code: string },
): Promise<{ sessionToken: string; expiresAt: Date }> {
  const access = await ownChallenge(token, input.challengeId);
  const sessionToken = newToken();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + SELLER_SESSION_MS);
  const actor: SellerActor = { kind: 'seller', sellerAccessId: access.id, noticeId: access.noticeId };
  await redeemChallenge('SELLER_ACCESS', input, async (tx) => {
    await tx.sellerSession.create({
      data: { tokenHash: hashToken(sessionToken), sellerAccessId: access.id, createdAt: now, expiresAt },
    });
    await record(tx, actor, {
      type: 'seller.confirmed',
      chainId: access.noticeId,
      subjectType: 'notice',
      subjectId: access.noticeId,
      data: { sellerAccessId: access.id },
    });
  });
  return { sessionToken, expiresAt };
}

/** The seller a session cookie stands for, or null when it is unknown, over, or its link was revoked. */
export async function findSellerBySession(
  sessionToken: string,
): Promise<(SellerActor & { locale: string }) | null> {
  const session = await db.sellerSession.findUnique({
    where: { tokenHash: hashToken(sessionToken) },
    include: { sellerAccess: true },
  });
  const now = clock.now();
  if (!session || session.expiresAt <= now) return null;
  const { sellerAccess: access } = session;
  if (access.revokedAt || access.expiresAt <= now) return null;
  return { kind: 'seller', sellerAccessId: access.id, noticeId: access.noticeId, locale: access.locale };
}

/** Ends a seller's session. */
export async function endSellerSession(sessionToken: string): Promise<void> {
  await db.sellerSession.deleteMany({ where: { tokenHash: hashToken(sessionToken) } });
}
