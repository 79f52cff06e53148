import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { marketplaceCodes, marketplaceOf } from './marketplaces';
import type { CurrentListing, Store } from './store';

/** A request of the connector, its body as it came: the signature is over the bytes. */
export interface ConnectorRequest {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const mostPerLookup = 300;
const reference = z.object({ marketplace: z.enum(marketplaceCodes), id: z.string().min(1).max(64) });
const lookupShape = z.object({ listings: z.array(reference).min(1).max(mostPerLookup) });
const reinstateShape = reference.extend({ reference: z.string().min(1) });
const takedownShape = reinstateShape.extend({ reason: z.string().min(1) });

type Work = { refusal?: undefined; listing: z.infer<typeof reference>; become: 'REMOVED' | 'LIVE' };

const refuse = (status: number, error: string): Answer => ({ status, body: { error } });

/** What the connector tells about a listing; `base` is where its page is. */
function describe(listing: CurrentListing, base: string) {
  const url = `${base}/${marketplaceOf(listing.marketplace).slug}/listing/${listing.id}`;
  const { status, title, contentHash, seller } = listing;
  return { found: true, status, title, imageUrl: `${url}/picture.svg`, url, contentHash, seller };
}

/** The signed interface through which the platform looks listings up, takes them down and puts them back. */
export class Connector {
  private readonly webhook: Webhook;

  constructor(
    private readonly store: Store,
    secret: string,
    private readonly base: string,
  ) {
    this.webhook = new Webhook(secret);
  }

  /** Whether the request was signed with our secret within the last five minutes. */
  private isSigned({ headers, body }: ConnectorRequest): boolean {
    try {
      this.webhook.verify(body, headers, { jsonParse: false });
      return true;
    } catch {
      return false;
    }
  }

  handle(request: ConnectorRequest): Answer {
    if (!this.isSigned(request)) return refuse(401, 'bad_signature');
    const idempotencyKey = request.headers['idempotency-key'];
    if (!idempotencyKey) return refuse(400, 'idempotency_key_missing');
    const input = parseJson(request.body);
    if (request.path === '/v1/listings/lookup') return this.lookup(input);
    const work = this.workFor(request.path, input);
    if (!work) return refuse(404, 'unknown_path');
    if (work.refusal) return work.refusal;
    return this.once(`${request.path} ${idempotencyKey}`, request.body, work.listing, work.become);
  }

  private lookup(input: unknown): Answer {
    const parsed = lookupShape.safeParse(input);
    if (!parsed.success) return refuse(400, 'bad_request');
    const listings = parsed.data.listings.map(({ marketplace, id }) => {
      const listing = this.store.find(marketplace, id);
      return { marketplace, id, ...(listing ? describe(listing, this.base) : { found: false }) };
    });
    return { status: 200, body: { listings } };
  }

  private workFor(path: string, input: unknown): Work | { refusal: Answer } | null {
    const become =
      path === '/v1/listings/takedown' ? 'REMOVED' : path === '/v1/listings/reinstate' ? 'LIVE' : null;
    if (!become) return null;
    const parsed = (become === 'REMOVED' ? takedownShape : reinstateShape).safeParse(input);
    if (!parsed.success) return { refusal: refuse(400, 'bad_request') };
    return { listing: parsed.data, become };
  }

  /** Makes a change unless this very request was answered before; then the same answer is given again. */
  private once(
    key: string,
    body: string,
    wanted: z.infer<typeof reference>,
    become: 'REMOVED' | 'LIVE',
  ): Answer {
    const fingerprint = createHash('sha256').update(body).digest('hex');
    const earlier = this.store.answerTo(key);
    if (earlier)
      return earlier.fingerprint === fingerprint ? earlier.answer : refuse(422, 'idempotency_key_reused');
    const at = new Date().toISOString();
    const listing = this.store.find(wanted.marketplace, wanted.id);
    if (!listing) return refuse(404, 'unknown_listing');
    if (listing.status === 'DELETED') return refuse(410, 'deleted');
    if (listing.locked && become === 'REMOVED') return refuse(409, 'locked');
    if (listing.status === become) {
      const answer = { status: 200, body: { status: become, at: listing.changedAt ?? at } };
      this.store.record({ at, key, fingerprint, answer });
      return answer;
    }
    const answer = { status: 200, body: { status: become, at } };
    const change = { marketplace: wanted.marketplace, id: wanted.id, status: become };
    this.store.record({ at, key, fingerprint, answer, change });
    return answer;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
