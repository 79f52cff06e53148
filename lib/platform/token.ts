import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from './env';

/** 32 random bytes as 43 URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: its SHA-256. Tokens have full entropy, so a slow hash would add nothing. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

/** Equality in constant time. */
export function sameSecret(a: string, b: string): boolean {
  const [x, y] = [hashToken(a), hashToken(b)];
  return timingSafeEqual(x, y);
}

/**
 * A 32-byte token that can be made again from what it is for. Links and codes in mails are derived instead of drawn so
 * that a mail job, which may carry no secret, can write the same link on every retry; only the hash is stored.
 * @param purpose what the token opens, including the id of the one thing it opens
 */
export function derivedToken(purpose: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`token:${purpose}`).digest('base64url');
}

/** A six-digit code derived from what it is for; see `derivedToken`. */
export function derivedCode(purpose: string): string {
  const digest = createHmac('sha256', env.AUTH_SECRET).update(`code:${purpose}`).digest();
  return (digest.readUIntBE(0, 6) % 1_000_000).toString().padStart(6, '0');
}

/** A short keyed digest, for keys that must not reveal what they stand for (an address in a rate limit). */
export function keyedDigest(text: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`digest:${text}`).digest('base64url').slice(0, 22);
}
