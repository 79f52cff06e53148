import NextAuth from 'next-auth';
import { getToken } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { headers } from 'next/headers';
import { findSession } from '@/lib/accounts/session';
import { env } from '@/lib/platform/env';

declare module 'next-auth' {
  interface User {
    /** opaque; a row of `session` says what it stands for and whether it still does */
    token?: string;
  }
}

const secureCookies = () => env.APP_URL.startsWith('https:');

/**
 * Sign-in as next-auth does it. Its cookie is an encrypted envelope around our own opaque token, so that a session can be
 * ended on the server; who may sign in is decided by the commands of lib/accounts, before this is called.
 */
const { signIn, signOut } = NextAuth(() => ({
  secret: env.AUTH_SECRET,
  trustHost: true,
  useSecureCookies: secureCookies(),
  session: { strategy: 'jwt' },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      credentials: { token: {} },
      authorize: async ({ token }) => {
        if (typeof token !== 'string') return null;
        const found = await findSession(token);
        return found && { id: found.accountId, token };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user?.token ? { token: user.token } : token),
  },
}));

/** Envelopes opened lately, by the cookies they came in: deriving the key costs more than reading the session's row. */
const opened = new Map<string, string>();
const MOST_OPENED = 500;

function remember(cookie: string, token: string): void {
  const [oldest] = opened.keys();
  if (opened.size >= MOST_OPENED && oldest !== undefined) opened.delete(oldest);
  opened.set(cookie, token);
}

/**
 * The opaque token this browser carries, or null. Only opens the envelope: next-auth's own `auth()` also seals a new one
 * for every page, which a server component cannot send anyway. Whether the token still means anything is asked of the
 * database every time.
 */
export async function sessionToken(): Promise<string | null> {
  const cookie = (await headers()).get('cookie');
  if (!cookie) return null;
  const known = opened.get(cookie);
  if (known !== undefined) return known;
  const envelope = await getToken({
    req: { headers: new Headers({ cookie }) },
    secret: env.AUTH_SECRET,
    secureCookie: secureCookies(),
  });
  if (typeof envelope?.token !== 'string') return null;
  remember(cookie, envelope.token);
  return envelope.token;
}

/** Gives the browser its cookie; server actions and route handlers only. */
export async function setSessionCookie(token: string): Promise<void> {
  await signIn('credentials', { token, redirect: false });
}

/** Takes the cookie away; server actions and route handlers only. */
export async function clearSessionCookie(): Promise<void> {
  await signOut({ redirect: false });
}
