import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnLoopback } from '../http-listener';
import { Connector } from './connector';
import { marketplaceBySlug } from './marketplaces';
import { Outage } from './outage';
import { frontPage, listingPage, listPage, unknownPage } from './pages';
import { pictureOf } from './picture';
import { Store } from './store';

const mostBytes = 1_000_000;

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'",
  'cache-control': 'no-store',
};

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  response.writeHead(status, headers).end(body);
}

const sendJson = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, { 'content-type': 'application/json' }, JSON.stringify(body));

function showPage(store: Store, outage: Outage, url: URL, response: ServerResponse): void {
  const [slug = '', kind, id = '', file] = url.pathname.split('/').filter(Boolean);
  const query = url.searchParams.get('q') ?? '';
  const turn = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1);
  const look = marketplaceBySlug(slug);
  if (!slug)
    return send(
      response,
      200,
      pageHeaders,
      query ? listPage(store, undefined, query, turn) : frontPage(store, outage.mode),
    );
  if (look && !kind) return send(response, 200, pageHeaders, listPage(store, look, query, turn));
  const listing = look && kind === 'listing' ? store.find(look.code, id) : undefined;
  if (!look || !listing) return send(response, 404, pageHeaders, unknownPage(look));
  if (!file)
    return send(response, listing.status === 'DELETED' ? 410 : 200, pageHeaders, listingPage(look, listing));
  if (file === 'picture.svg')
    return send(response, 200, { 'content-type': 'image/svg+xml' }, pictureOf(listing));
  return send(response, 404, pageHeaders, unknownPage(look));
}

/** Resolves after the delay, or at once when the caller gave up. */
function wait(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function post(
  connector: Connector,
  outage: Outage,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, { error: 'too_large' });
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  if (path === '/sandbox/outage') {
    // A page elsewhere on the web must not be able to press this button in a developer's browser.
    const fromElsewhere =
      headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin';
    const done = !fromElsewhere && outage.set(headers['content-type'] ?? '', body);
    if (!done) return sendJson(response, 400, { error: 'bad_request' });
    if (headers['content-type']?.startsWith('application/json'))
      return sendJson(response, 200, { mode: outage.mode });
    return send(response, 303, { location: '/' });
  }
  if (outage.mode === 'slow') await wait(outage.delayMs, response);
  const answer = connector.handle({ path, headers, body });
  return sendJson(response, answer.status, answer.body);
}

/**
 * Starts the service that plays the six marketplaces: listing pages for people and the signed connector for the
 * platform, on the loopback address only. What the connector changes is kept in `dataDir/marketplace.jsonl`.
 */
export async function startMarketplace(options: { dataDir: string; port: number; secret: string }) {
  const url = `http://localhost:${options.port}`;
  const store = new Store(options.dataDir);
  const connector = new Connector(store, options.secret, url);
  const outage = new Outage();
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const target = new URL(request.url ?? '/', url);
    if (outage.mode === 'down' && target.pathname !== '/sandbox/outage' && target.pathname !== '/') {
      return sendJson(response, 503, { error: 'unavailable' });
    }
    if (request.method === 'POST') return post(connector, outage, request, response, target.pathname);
    if (outage.mode === 'slow' && target.pathname !== '/') await wait(outage.delayMs, response);
    return showPage(store, outage, target, response);
  };
  const listener = await listenOnLoopback((request, response) => {
    serve(request, response).catch(() => response.destroy());
  }, options.port);
  return {
    url,
    stop: async () => {
      await listener.stop();
      store.close();
    },
  };
}
