import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Html } from '../marketplace/html';
import type { MarketplaceLook } from '../marketplace/marketplaces';
import { consentPage, lostPage, signInPage } from './pages';
import type { People } from './people';

const mostBytes = 10_000;

/** One marketplace's provider with those who have accounts there. */
export interface Issuer {
  look: MarketplaceLook;
  provider: Provider;
  people: People;
}

type Details = Awaited<ReturnType<Provider['interactionDetails']>>;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > mostBytes) throw new Error('too large');
  }
  return new URLSearchParams(text);
}

function show(response: ServerResponse, html: Html, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

/** Whoever the form names: a person of the demonstration, or somebody it describes. */
function personIn(form: URLSearchParams, people: People): string | undefined {
  const login = form.get('login')?.trim();
  if (!login) return undefined;
  const known = people.subjectOfDemo(login);
  if (known) return known;
  const email = form.get('email')?.trim();
  const note = { en: '', zh: '' };
  const address = email ? { email, emailVerified: form.has('verified') } : {};
  return people.add({ login, name: form.get('name')?.trim() || login, note, ...address });
}

async function newGrant(provider: Provider, { params, session }: Details): Promise<string> {
  const grant = new provider.Grant({
    accountId: session?.accountId ?? '',
    clientId: String(params.client_id),
  });
  grant.addOIDCScope(String(params.scope));
  return grant.save();
}

/** Where a decision leads; null when the page is to be shown again. */
async function resultOf({ provider, people }: Issuer, details: Details, form: URLSearchParams) {
  const decision = form.get('decision');
  if (decision === 'refuse') return { error: 'access_denied', error_description: 'the person refused' };
  if (decision === 'allow' && details.session) {
    return { consent: { grantId: await newGrant(provider, details) } };
  }
  const accountId = personIn(form, people);
  return accountId ? { login: { accountId, remember: true } } : null;
}

/** The pages of a provider: who is it, and may the client know. `/interaction/<uid>` of its part of the address. */
export async function interact(
  issuer: Issuer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { look, provider, people } = issuer;
  let details: Details;
  try {
    details = await provider.interactionDetails(request, response);
  } catch {
    return show(response, lostPage(look), 400);
  }
  const action = `/${look.slug}/interaction/${details.uid}`;
  const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
  const result = request.method === 'POST' ? await resultOf(issuer, details, form) : null;
  if (result) {
    // a person who was switched to has consented to nothing yet
    return provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: !('login' in result),
    });
  }
  const person = people.find(details.session?.accountId ?? '');
  const asksWho = details.prompt.name === 'login' || form.get('decision') === 'switch' || !person;
  const client = await provider.Client.find(String(details.params.client_id));
  const name = client?.clientName ?? '';
  show(
    response,
    asksWho ? signInPage(look, action) : consentPage(look, { action, client: name, person: person.name }),
  );
}
