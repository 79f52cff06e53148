import { describe, expect, it } from 'vitest';
import { findMarketplaceProvider, marketplaceProviders } from '@/lib/web/marketplace-providers';
import { beginAtProvider, proofOf } from '@/lib/web/oidc';
import { answerAt, visit } from '@/tests/support/marketplace-visit';

const providerOf = (id: string) => {
  const provider = findMarketplaceProvider(id);
  if (!provider) throw new Error(`no provider ${id}`);
  return provider;
};
const taobao = providerOf('taobao');
const tmall = providerOf('tmall');
const mei = { login: 'mei.lin' };

describe('a marketplace’s provider', () => {
  it('is there for five of the six', () => {
    const ids = marketplaceProviders().map(({ id }) => id);
    expect(ids).toEqual(['taobao', 'tmall', 'alibaba_1688', 'aliexpress', 'alibaba']);
    expect(findMarketplaceProvider('tmall_hk')).toBeNull();
  });

  it.each(marketplaceProviders())('proves who somebody is: $id', async (provider) => {
    const outcome = await proofOf(provider, await visit(provider, mei));
    expect(outcome).toMatchObject({
      person: {
        issuer: provider.issuer,
        subject: expect.stringMatching(/^[0-9a-f]{20}$/),
        email: 'mei.lin@harbour.example',
        emailVerified: true,
        name: '林美 Mei Lin',
      },
    });
  });

  it('names the same person the same every time, and differently at another marketplace', async () => {
    const subjectAt = async (provider: typeof taobao) => {
      const outcome = await proofOf(provider, await visit(provider, mei));
      return 'person' in outcome ? outcome.person.subject : outcome;
    };
    const [first, again, elsewhere] = [
      await subjectAt(taobao),
      await subjectAt(taobao),
      await subjectAt(tmall),
    ];
    expect(again).toBe(first);
    expect(elsewhere).not.toBe(first);
  });

  it('says that an address is not verified, or that there is none', async () => {
    const unverified = await proofOf(taobao, await visit(taobao, { login: 'not.anna' }));
    expect(unverified).toMatchObject({ person: { email: 'anna@acme.example', emailVerified: false } });
    const none = await proofOf(taobao, await visit(taobao, { login: 'pat.quill' }));
    expect(none).toMatchObject({ person: { email: null, emailVerified: undefined } });
  });

  it('is asked with a state, a nonce and a challenge that no two browsers share', async () => {
    const [one, two] = [await beginAtProvider(taobao), await beginAtProvider(taobao)];
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [a, b] = [one, two].map(({ to }) => new URL(to).searchParams.get(name));
      expect(a?.length, name).toBeGreaterThan(20);
      expect(a).not.toBe(b);
    }
    expect(new URL(one.to).searchParams.get('code_challenge_method')).toBe('S256');
    expect(new URL(one.to).searchParams.get('redirect_uri')).toBe(
      `${process.env.APP_URL}/api/auth/callback/taobao`,
    );
    for (const cookie of one.cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
  });
});

describe('an answer that must not be believed', () => {
  it('is a refusal', async () => {
    const answer = await visit(taobao, mei, 'refuse');
    expect(await proofOf(taobao, answer)).toMatchObject({ problem: 'cancelled' });
  });

  it('is one without the cookies of the browser that asked', async () => {
    const { query } = await visit(taobao, mei);
    expect(await proofOf(taobao, { query, cookie: '' })).toMatchObject({ problem: 'stale' });
  });

  it('is an attacker’s, pushed onto somebody else’s browser (swapped state)', async () => {
    const attacker = await visit(taobao, { login: 'not.anna' });
    const victim = await beginAtProvider(taobao);
    const cookie = victim.cookies.map((line) => line.split(';')[0]).join('; ');
    expect(await proofOf(taobao, { query: attacker.query, cookie })).toMatchObject({ problem: 'refused' });
    // and with the victim's own state beside the attacker's code: the verifier does not fit the code
    const query = new URLSearchParams(attacker.query);
    query.set('state', new URL(victim.to).searchParams.get('state') ?? '');
    expect(await proofOf(taobao, { query: `?${query}`, cookie })).toMatchObject({ problem: 'refused' });
  });

  it('is one that was used before (replayed code), and the login it was for stays as it is', async () => {
    const answer = await visit(taobao, mei);
    expect(await proofOf(taobao, answer)).toHaveProperty('person');
    expect(await proofOf(taobao, answer)).toMatchObject({ problem: 'refused' });
  });

  it('is one of another marketplace (mix-up)', async () => {
    const { query, cookie } = await visit(taobao, mei);
    expect(await proofOf(tmall, { query, cookie })).toMatchObject({ problem: 'stale' });
    const { to } = await beginAtProvider(taobao);
    const other = await beginAtProvider(tmall);
    const mixed = new URLSearchParams(await answerAt(to, mei));
    mixed.set('state', new URL(other.to).searchParams.get('state') ?? '');
    const cookies = other.cookies.map((line) => line.split(';')[0]).join('; ');
    expect(await proofOf(tmall, { query: `?${mixed}`, cookie: cookies })).toMatchObject({
      problem: 'refused',
    });
  });

  it('takes the cookies away that it was checked by, whatever comes of it', async () => {
    const { cookie } = await visit(taobao, mei);
    const { cookies } = await proofOf(taobao, { query: '?error=server_error', cookie });
    expect(cookies).toHaveLength(3);
    for (const line of cookies)
      expect(line).toMatch(/^authjs\.(state|nonce|pkce\.code_verifier)=; .*Max-Age=0/);
  });

  it('is none when the provider is away', async () => {
    const away = { ...taobao, issuer: 'http://localhost:1' };
    await expect(beginAtProvider(away)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await proofOf(away, await visit(taobao, mei))).toMatchObject({ problem: 'unavailable' });
  });

  it('is one of a client with the wrong secret', async () => {
    const answer = await visit(taobao, mei);
    expect(await proofOf({ ...taobao, clientSecret: 'guessed' }, answer)).toMatchObject({
      problem: 'refused',
    });
  });
});
