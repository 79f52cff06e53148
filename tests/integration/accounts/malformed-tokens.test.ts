import { Events, type MutableResponse, type MutableToken, OAuth2Server } from 'oauth2-mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { beginAtProvider, type OidcProvider, proofOf } from '@/lib/web/oidc';

// a provider that can be made to write whatever one likes into its tokens
const server = new OAuth2Server();
let provider: OidcProvider;
type Payload = Record<string, unknown>;
/** what is done to the claims of identity tokens, which alone are made out to a client */
let change: ((payload: Payload) => void) | undefined;
afterEach(() => {
  change = undefined;
});

beforeAll(async () => {
  await server.issuer.keys.generate('RS256');
  await server.start(0, 'localhost');
  const issuer = server.issuer.url ?? '';
  provider = { id: 'taobao', issuer, clientId: 'ipp', clientSecret: 'secret' };
  server.service.on(Events.BeforeUserinfo, (response: MutableResponse) => {
    response.body = { sub: 'person-1', email: 'mei.lin@harbour.example', email_verified: true };
  });
  server.service.on(Events.BeforeTokenSigning, (token: MutableToken) => {
    token.payload.sub = 'person-1';
    if (token.payload.aud === 'ipp') change?.(token.payload);
  });
});
afterAll(() => server.stop());

async function answer() {
  const { to, cookies } = await beginAtProvider(provider);
  const response = await fetch(to, { redirect: 'manual' });
  const { search } = new URL(response.headers.get('location') ?? '');
  return { query: search, cookie: cookies.map((line) => line.split(';')[0]).join('; ') };
}

describe('a token', () => {
  it('is believed when everything about it is right', async () => {
    expect(await proofOf(provider, await answer())).toMatchObject({
      person: { issuer: provider.issuer, subject: 'person-1', emailVerified: true },
    });
  });

  it.each<[string, (payload: Payload) => void]>([
    ['made for another client (audience)', (payload) => (payload.aud = 'somebody-else')],
    ['of another issuer', (payload) => (payload.iss = 'https://evil.example')],
    ['with another nonce', (payload) => (payload.nonce = 'not-the-one-we-sent')],
    ['without a nonce', (payload) => delete payload.nonce],
    ['that has expired', (payload) => (payload.exp = Math.floor(Date.now() / 1000) - 3600)],
    ['without a subject', (payload) => delete payload.sub],
    [
      'for several, and given to another of them',
      (payload) => Object.assign(payload, { aud: ['ipp', 'somebody-else'], azp: 'somebody-else' }),
    ],
  ])('%s proves nobody', async (_, how) => {
    const given = await answer();
    change = how;
    expect(await proofOf(provider, given)).toMatchObject({ problem: 'refused' });
  });

  it('proves nobody when the user info is about somebody else', async () => {
    const given = await answer();
    server.service.once(Events.BeforeUserinfo, (response: MutableResponse) => {
      response.body = { sub: 'person-2', email: 'anna@acme.example', email_verified: true };
    });
    expect(await proofOf(provider, given)).toMatchObject({ problem: 'refused' });
  });

  it('proves nobody when the provider says that it is another', async () => {
    server.service.once(Events.BeforeWellKnownOpenIdConfiguration, (response: MutableResponse) => {
      Object.assign(response.body, { issuer: 'https://evil.example' });
    });
    await expect(beginAtProvider(provider)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
