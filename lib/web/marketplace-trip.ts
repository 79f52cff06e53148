import { cookies } from 'next/headers';
import { z } from 'zod';
import { MINUTE, SECOND } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { keyedDigest, sameSecret } from '@/lib/platform/token';

/** Why somebody went to a marketplace: to sign in, or to link it to the account that is signed in. */
const shape = z.object({
  provider: z.string(),
  /** the account to link; null to sign in */
  accountId: z.uuid().nullable(),
  /** where at this site to go on to */
  returnTo: z.string().nullable(),
  /** the marketplace's address they were sent to, with the state that its answer must carry */
  to: z.url(),
});
export type Trip = z.output<typeof shape>;

const COOKIE = 'marketplace-trip';
/** As long as next-auth keeps what the answer is checked by. */
const LASTS_MS = 15 * MINUTE;

const sealOf = (text: string): string => keyedDigest(`${COOKIE}:${text}`);

/** Keeps a trip in this browser, signed: what comes back is not taken from whoever could write a cookie. */
export async function keepTrip(trip: Trip): Promise<void> {
  const text = Buffer.from(JSON.stringify(trip)).toString('base64url');
  (await cookies()).set(COOKIE, `${text}.${sealOf(text)}`, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: env.APP_URL.startsWith('https:'),
    maxAge: LASTS_MS / SECOND,
  });
}

/** The trip this browser is on, or null. */
export async function currentTrip(): Promise<Trip | null> {
  const [text = '', seal = ''] = ((await cookies()).get(COOKIE)?.value ?? '').split('.');
  if (!text || !sameSecret(seal, sealOf(text))) return null;
  return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
}

/** Route handlers only. */
export async function endTrip(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
