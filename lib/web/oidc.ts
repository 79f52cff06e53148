import NextAuth, { AuthError, customFetch } from 'next-auth';
import { NextRequest } from 'next/server';
import { SECOND } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { Unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/** An OpenID Connect provider, and who we are to it. `id` is part of the address it sends people back to. */
export interface OidcProvider {
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What a provider says of somebody. Only issuer and subject say who it is; all else is what they call themselves. */
export interface OidcPerson {
  issuer: string;
  subject: string;
  email: unknown;
  emailVerified: unknown;
  name: unknown;
}

/**
 * Why nobody was proven: they said no at the provider; the answer is not to a question of this browser (any more); the
 * provider's answer does not hold; it gave none.
 */
export type OidcProblem = 'cancelled' | 'stale' | 'refused' | 'unavailable';

const PATIENCE_MS = 10 * SECOND;
const BASE = '/api/auth';
/** Cookies that hold what a provider's answer is checked by: state, nonce, and the verifier of PKCE (RFC 7636). */
const CHECKS = /^(__Secure-)?authjs\.(state|nonce|pkce\.code_verifier)$/;
const secure = () => env.APP_URL.startsWith('https:');

interface Exchange {
  error: Error | null;
  person: OidcPerson | null;
  unavailable: boolean;
}

/** next-auth for one exchange with one provider; what comes of it is written to `exchange`. */
function handlersFor(provider: OidcProvider, exchange: Exchange) {
  const { id, issuer, clientId, clientSecret } = provider;
  return NextAuth({
    secret: env.AUTH_SECRET,
    trustHost: true,
    basePath: BASE,
    useSecureCookies: secure(),
    session: { strategy: 'jwt' },
    logger: {
      error: (error) => (exchange.error = error),
      warn: () => undefined,
      debug: () => undefined,
    },
    providers: [
      {
        id,
        name: id,
        type: 'oidc',
        issuer,
        clientId,
        clientSecret,
        checks: ['pkce', 'state', 'nonce'],
        // names and addresses are the user info's business (OpenID Connect Core §5.4); its subject must be the token's
        idToken: false,
        profile: ({ sub }: { sub?: string | null }) => ({ id: sub ?? '' }),
        [customFetch]: async (...[address, init]: Parameters<typeof fetch>) => {
          try {
            return await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
          } catch (error) {
            exchange.unavailable = true;
            throw error;
          }
        },
      },
    ],
    callbacks: {
      // whoever was proven gets no session of next-auth's: the caller says what they may do
      signIn: ({ profile }) => {
        const { sub, email = null, email_verified: emailVerified, name = null } = profile ?? {};
        if (sub) exchange.person = { issuer, subject: sub, email, emailVerified, name };
        return false;
      },
    },
  }).handlers;
}

const setCookies = (response: Response): string[] => response.headers.getSetCookie();
const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';
const nameOf = (cookie: string): string => cookie.split('=')[0]?.trim() ?? '';

/**
 * Begins a sign-in at a provider.
 * @returns the address to send the browser to, and the cookies (as of Set-Cookie) its answer is checked by
 * @throws Unavailable when the provider does not answer as one
 */
export async function beginAtProvider(provider: OidcProvider): Promise<{ to: string; cookies: string[] }> {
  const exchange: Exchange = { error: null, person: null, unavailable: false };
  const { GET, POST } = handlersFor(provider, exchange);
  // the form is ours, and the caller has seen where it came from: next-auth's own proof of that is made here
  const csrf = await GET(new NextRequest(`${env.APP_URL}${BASE}/csrf`));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await POST(
    new NextRequest(`${env.APP_URL}${BASE}/signin/${provider.id}`, {
      method: 'POST',
      headers: { cookie: setCookies(csrf).map(pairOf).join('; ') },
      body: new URLSearchParams({ csrfToken, callbackUrl: '/' }),
    }),
  );
  const to = response.headers.get('location');
  if (!to || exchange.error) {
    log.error(
      { provider: provider.id, err: reasonOf(exchange.error) },
      'a provider of sign-in does not answer',
    );
    throw new Unavailable('sign-in provider');
  }
  return { to, cookies: setCookies(response).filter((cookie) => CHECKS.test(nameOf(cookie))) };
}

/** What went wrong, without what people are called: words of the protocol. */
function reasonOf(error: Error | null): string {
  const cause = error?.cause as { err?: unknown } | undefined;
  const inner = cause?.err instanceof Error ? `: ${cause.err.message}` : '';
  return `${error?.name ?? 'no error'}${inner}`;
}

function problemOf({ error, unavailable }: Exchange, query: string): OidcProblem {
  if (unavailable) return 'unavailable';
  if (!(error instanceof AuthError)) return 'refused';
  if (error.type === 'InvalidCheck') return 'stale';
  // an error the provider itself reports, in an answer whose state was right
  const denied = new URLSearchParams(query).get('error') === 'access_denied';
  return error.type === 'OAuthCallbackError' && denied ? 'cancelled' : 'refused';
}

/** The check cookies of a request, taken away: an answer is looked at once, whatever came of it. */
function spent(cookie: string): string[] {
  const more = `Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure() ? '; Secure' : ''}`;
  const names = cookie.split(';').map(nameOf);
  return names.filter((name) => CHECKS.test(name)).map((name) => `${name}=; ${more}`);
}

/**
 * Checks a provider's answer: state, PKCE and nonce against this browser's cookies, the code at the provider, and the
 * token's issuer, audience and times.
 * @param answer the query that came, and the cookies that came with it
 * @returns whom it proves or why nobody, and cookies (as of Set-Cookie) to send
 */
export async function proofOf(
  provider: OidcProvider,
  { query, cookie }: { query: string; cookie: string },
): Promise<{ person: OidcPerson; cookies: string[] } | { problem: OidcProblem; cookies: string[] }> {
  const exchange: Exchange = { error: null, person: null, unavailable: false };
  const address = `${env.APP_URL}${BASE}/callback/${provider.id}${query}`;
  await handlersFor(provider, exchange).GET(new NextRequest(address, { headers: { cookie } }));
  const cookies = spent(cookie);
  if (exchange.person) return { person: exchange.person, cookies };
  const problem = problemOf(exchange, query);
  if (problem !== 'cancelled') {
    log.warn({ provider: provider.id, problem, err: reasonOf(exchange.error) }, 'a sign-in was not proven');
  }
  return { problem, cookies };
}
