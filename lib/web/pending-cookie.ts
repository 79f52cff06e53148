import { cookies } from 'next/headers';
import { findPendingLogin, PENDING_MS } from '@/lib/accounts/pending-login';
import { SECOND } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { Invalid } from '@/lib/platform/errors';

const COOKIE = 'pending-login';

/** The token of the marketplace login that this browser has not linked to an account yet. @throws Invalid as a whole: `external_over` */
export async function pendingToken(): Promise<string> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) throw new Invalid({ '': 'external_over' });
  return token;
}

/** The marketplace login itself, or null. */
export async function currentPendingLogin() {
  const token = (await cookies()).get(COOKIE)?.value;
  return token ? findPendingLogin(token) : null;
}

/** Server actions and route handlers only. */
export async function setPendingCookie(token: string): Promise<void> {
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/sign-in/marketplace',
    secure: env.APP_URL.startsWith('https:'),
    maxAge: PENDING_MS / SECOND,
  });
}

/** Server actions and route handlers only. */
export async function clearPendingCookie(): Promise<void> {
  (await cookies()).set(COOKIE, '', { path: '/sign-in/marketplace', maxAge: 0 });
}
