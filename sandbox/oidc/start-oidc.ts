import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'oidc-provider';
import { listenOnLoopback } from '../http-listener';
import { type MarketplaceLook, marketplaces } from '../marketplace/marketplaces';
import { interact, type Issuer } from './interaction';
import { People } from './people';
import type { issuerOf } from './provider';

interface OidcOptions {
  port: number;
  /** clients' secrets are derived from it, so that they are the same at every start */
  secret: string;
  appUrl: string;
}

/** Marketplaces whose accounts can sign in at the platform. */
const looks = marketplaces.filter(({ code }) => code !== 'TMALL_HK');

interface Client {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

function clientFor(look: MarketplaceLook, { port, secret }: OidcOptions): Client {
  return {
    // localhost in every address: the redirect comes back to it too, and cookies of one name are not those of another
    issuer: `http://localhost:${port}/${look.slug}`,
    clientId: `ipp-${look.slug}`,
    clientSecret: createHmac('sha256', secret).update(`oidc:${look.slug}`).digest('base64url'),
  };
}

function newKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'sandbox', alg: 'RS256', use: 'sig' };
}

/** The package remarks on every Node that is not under long-term support. */
async function importQuietly(): Promise<typeof issuerOf> {
  const warn = console.warn.bind(console);
  console.warn = () => undefined;
  try {
    return (await import('./provider')).issuerOf;
  } finally {
    console.warn = warn;
  }
}

function playMarketplace(
  look: MarketplaceLook,
  client: Client,
  key: JWK,
  { secret, appUrl, makeIssuer }: OidcOptions & { makeIssuer: typeof issuerOf },
): Issuer {
  const people = new People(look.slug);
  const provider = makeIssuer({
    ...client,
    slug: look.slug,
    appUrl,
    callbackPath: `/api/auth/callback/${look.code.toLowerCase()}`,
    key,
    cookieKey: createHmac('sha256', secret).update('oidc:cookies').digest('base64url'),
    people,
  });
  return { look, provider, people };
}

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function serveAll(issuers: readonly Issuer[]): Serve {
  const bySlug = new Map(
    issuers.map((issuer) => [issuer.look.slug, { issuer, handle: issuer.provider.callback() }]),
  );
  return async (request, response) => {
    const [, slug = '', area] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const found = bySlug.get(slug);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    if (area === 'interaction') return interact(found.issuer, request, response);
    // as middleware frameworks mount an application: it finds its own addresses by the difference
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').slice(slug.length + 1) || '/';
    await found.handle(request, response);
  };
}

/**
 * Starts the OpenID Connect provider that plays the marketplaces people sign in with: one issuer each, on the loopback
 * address only. Subjects, clients and their secrets are the same at every start; who is signed in is not kept.
 */
export async function startOidc(options: OidcOptions) {
  const key = newKey();
  const clients = looks.map((look) => [look, clientFor(look, options)] as const);
  const makeIssuer = await importQuietly();
  const serve = serveAll(
    clients.map(([look, client]) => playMarketplace(look, client, key, { ...options, makeIssuer })),
  );
  const server = await listenOnLoopback((request, response) => {
    serve(request, response).catch(() => response.destroy());
  }, options.port);
  const configured = Object.fromEntries(clients.map(([look, client]) => [look.code, client]));
  return {
    url: `http://localhost:${options.port}`,
    env: { MARKETPLACE_OIDC: JSON.stringify(configured) },
    stop: () => server.stop(),
  };
}
