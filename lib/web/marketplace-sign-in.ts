import { linkMarketplace, signInWithMarketplace } from '@/lib/accounts/external-login';
import { type MarketplaceProof, readProof } from '@/lib/accounts/marketplace-proof';
import { startPendingLogin } from '@/lib/accounts/pending-login';
import { isMember } from '@/lib/platform/actor';
import { MINUTE } from '@/lib/platform/clock';
import { AppError, Forbidden, Invalid } from '@/lib/platform/errors';
import { countAttempt } from '@/lib/platform/rate-limit';
import { sameSecret } from '@/lib/platform/token';
import { enter } from './browser-session';
import { currentAccount } from './current-actor';
import { findMarketplaceProvider, type MarketplaceProvider } from './marketplace-providers';
import { currentTrip, endTrip, keepTrip, type Trip } from './marketplace-trip';
import { beginAtProvider, proofOf, type OidcProblem } from './oidc';
import { setPendingCookie } from './pending-cookie';
import { requestOrigin } from './request-origin';
import { readReturnPath } from './return-path';

/** Why nobody was signed in or linked; each has its sentence in `marketplaceLogin`. */
export type MarketplaceProblem = OidcProblem | 'forbidden' | 'busy' | 'signedOut' | 'taken' | 'second';

/** Trips one network address may begin: far more than people need, too few to keep a marketplace busy. */
const LIMIT = { limit: 100, windowMs: 5 * MINUTE };

/** The page that says what went wrong: of settings for linking, else of signing in. */
function pageOf(problem: MarketplaceProblem, trip: Pick<Trip, 'accountId' | 'returnTo'> | null): string {
  if (trip?.accountId && problem !== 'signedOut') return `/settings?marketplace=${problem}`;
  const back = trip?.returnTo ? `&return=${encodeURIComponent(trip.returnTo)}` : '';
  return `/sign-in?marketplace=${problem}${back}`;
}

function problemOf(error: unknown): MarketplaceProblem {
  if (error instanceof Forbidden) return 'forbidden';
  if (error instanceof Invalid && error.fields[''] === 'external_taken') return 'taken';
  if (error instanceof Invalid && error.fields[''] === 'external_second') return 'second';
  if (error instanceof AppError && error.code === 'rate_limited') return 'busy';
  if (error instanceof AppError && error.code === 'unavailable') return 'unavailable';
  throw error;
}

interface Wish {
  provider: unknown;
  /** link it to the account that is signed in, instead of signing in */
  link: boolean;
  returnTo: string | null;
}

/** Where a route handler sends the browser, with cookies (as of Set-Cookie). */
export interface Next {
  path: string;
  cookies: string[];
}

/** Begins a trip to a marketplace, in a route handler that has seen that the form was ours. */
export async function leaveForMarketplace({ provider: id, link, returnTo }: Wish): Promise<Next> {
  const provider = findMarketplaceProvider(id);
  if (!provider) return { path: link ? '/settings' : '/sign-in', cookies: [] };
  const account = link ? await currentAccount() : null;
  if (link && !(account && isMember(account))) return { path: '/sign-in?return=%2Fsettings', cookies: [] };
  const wish = { accountId: account?.accountId ?? null, returnTo: readReturnPath(returnTo) };
  try {
    await countAttempt('marketplace', (await requestOrigin()).address, LIMIT);
    const { to, cookies } = await beginAtProvider(provider);
    await keepTrip({ provider: provider.id, ...wish, to });
    return { path: '/sign-in/marketplace/go', cookies };
  } catch (error) {
    return { path: pageOf(problemOf(error), wish), cookies: [] };
  }
}

async function linkTo(accountId: string, proof: MarketplaceProof): Promise<string> {
  const account = await currentAccount();
  // somebody else may have signed in meanwhile: the link was asked for by the one who left
  if (account?.accountId !== accountId) return pageOf('signedOut', { accountId, returnTo: '/settings' });
  await linkMarketplace(account, proof);
  return '/settings?done=linked';
}

async function signInWith(proof: MarketplaceProof, returnTo: string | null): Promise<string> {
  const session = await signInWithMarketplace(proof, (await requestOrigin()).userAgent);
  if (session) return enter(session, returnTo ?? undefined);
  await setPendingCookie(await startPendingLogin(proof));
  return `/sign-in/marketplace${returnTo ? `?return=${encodeURIComponent(returnTo)}` : ''}`;
}

/** Whether an answer is to the question with which this browser left: its state says so. */
function answers(trip: Trip, provider: MarketplaceProvider, query: string): boolean {
  const sent = new URL(trip.to).searchParams.get('state') ?? '';
  const came = new URLSearchParams(query).get('state') ?? '';
  return trip.provider === provider.id && sameSecret(sent, came);
}

/**
 * Ends a trip to a marketplace: looks at its answer and signs in, links, or asks whose account it is.
 * @returns null when there is no such marketplace
 */
export async function returnFromMarketplace(
  id: string,
  { query, cookie }: { query: string; cookie: string },
): Promise<Next | null> {
  const provider = findMarketplaceProvider(id);
  if (!provider) return null;
  const trip = await currentTrip();
  await endTrip();
  const outcome = await proofOf(provider, { query, cookie });
  const { cookies } = outcome;
  if ('problem' in outcome) return { path: pageOf(outcome.problem, trip), cookies };
  if (!trip || !answers(trip, provider, query)) return { path: pageOf('stale', trip), cookies };
  const proof = readProof(provider.code, outcome.person);
  try {
    const { accountId, returnTo } = trip;
    const path = await (accountId ? linkTo(accountId, proof) : signInWith(proof, returnTo));
    return { path, cookies };
  } catch (error) {
    return { path: pageOf(problemOf(error), trip), cookies };
  }
}

/** Sends the browser on. */
export function sendOn({ path, cookies }: Next): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
