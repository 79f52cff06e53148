import type { OidcProvider } from '@/lib/web/oidc';
import { beginAtProvider } from '@/lib/web/oidc';

/** Who signs in at a marketplace: somebody of the sandbox's demonstration by their login, or anybody one describes. */
export interface MarketplaceVisitor {
  login: string;
  name?: string;
  email?: string;
  verified?: 'yes';
}

/** What a browser brings back from a marketplace: the query of the callback, and its cookies at this site. */
export interface Answer {
  query: string;
  cookie: string;
}

const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

/** A browser's cookies at the sandbox's provider. */
class Jar {
  private readonly kept = new Map<string, string>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = pairOf(line).split(/=(.*)/s);
      if (value) this.kept.set(name, value);
      else this.kept.delete(name);
    }
    return response;
  }
}

/** Signs in at a provider's pages and answers its question, up to the address it sends the browser back to. */
export async function answerAt(
  to: string,
  who: MarketplaceVisitor,
  decision: 'allow' | 'refuse' = 'allow',
): Promise<string> {
  const jar = new Jar();
  const site = process.env.APP_URL ?? '';
  let response = await jar.fetch(to);
  let at = to;
  for (let steps = 0; steps < 20; steps += 1) {
    const location = response.headers.get('location');
    if (location?.startsWith(site)) return new URL(location).search;
    if (location) {
      at = new URL(location, at).href;
      response = await jar.fetch(at);
      continue;
    }
    const html = await response.text();
    if (!response.ok) throw new Error(`the provider says ${response.status}: ${html.slice(0, 300)}`);
    const fields: Record<string, string> = html.includes('name="decision"') ? { decision } : { ...who };
    response = await jar.fetch(at, { method: 'POST', body: new URLSearchParams(fields) });
  }
  throw new Error('the provider never came to an end');
}

/** Goes to a provider from this site, signs in there and comes back. */
export async function visit(
  provider: OidcProvider,
  who: MarketplaceVisitor,
  decision: 'allow' | 'refuse' = 'allow',
): Promise<Answer> {
  const { to, cookies } = await beginAtProvider(provider);
  return { query: await answerAt(to, who, decision), cookie: cookies.map(pairOf).join('; ') };
}
