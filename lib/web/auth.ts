import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { findSession } from '@/lib/accounts/session';
import { env } from '@/lib/platform/env';

declare module 'next-auth' {
  interface Session {
    /** opaque; a row of `session` says what it stands for and whether it still does */
    token?: string;
  }
  interface User {
    token?: string;
  }
}

/**
 * Sign-in as next-auth does it. Its cookie is a signed envelope around our own opaque token, so that a session can be
 * ended on the server; who may sign in is decided by the commands of lib/accounts, before this is called.
 */
const { auth, signIn, signOut } = NextAuth(() => ({
  secret: env.AUTH_SECRET,
  trustHost: true,
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
    session: ({ session, token }) => {
      if (typeof token.token === 'string') session.token = token.token;
      return session;
    },
  },
}));

/** The opaque token this browser carries, or null. */
export async function sessionToken(): Promise<string | null> {
  return (await auth())?.token ?? null;
}

/** Gives the browser its cookie; server actions and route handlers only. */
export async function setSessionCookie(token: string): Promise<void> {
  await signIn('credentials', { token, redirect: false });
}

/** Takes the cookie away; server actions and route handlers only. */
export async function clearSessionCookie(): Promise<void> {
  await signOut({ redirect: false });
}
