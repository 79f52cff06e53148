import { cookies } from 'next/headers';
import { endSession, findSession } from '@/lib/accounts/session';
import { LOCALE_COOKIE, PREFERENCE_MAX_AGE, TIME_ZONE_COOKIE } from '@/lib/i18n/locale';
import { clearSessionCookie, sessionToken, setSessionCookie } from './auth';
import { homeOf } from './current-actor';
import { readReturnPath } from './return-path';

/** Keeps language and time zone in this browser; what is null stays as it is. Server actions and route handlers only. */
export async function keepPreferences(given: { locale: string; timeZone: string | null }): Promise<void> {
  const jar = await cookies();
  const kept = { path: '/', maxAge: PREFERENCE_MAX_AGE, sameSite: 'lax' } as const;
  jar.set(LOCALE_COOKIE, given.locale, { ...kept, httpOnly: true });
  // the browser sets this one itself where nobody chose, so scripts must be able to see it
  if (given.timeZone) jar.set(TIME_ZONE_COOKIE, given.timeZone, kept);
}

/**
 * Signs this browser in with a new session's token: the cookie, and the account's language and time zone.
 * @param returnTo the page that asked to sign in
 * @returns the path to go on to
 */
export async function enter(token: string, returnTo?: string): Promise<string> {
  await setSessionCookie(token);
  const account = await findSession(token);
  if (!account) return '/sign-in';
  await keepPreferences(account);
  return readReturnPath(returnTo) ?? homeOf(account);
}

/** Signs this browser out: ends its session and takes the cookie away. Server actions and route handlers only. */
export async function leave(): Promise<void> {
  const token = await sessionToken();
  const account = token ? await findSession(token) : null;
  if (account) await endSession(account, { id: account.sessionId });
  await clearSessionCookie();
}
