import { Webhook } from 'standardwebhooks';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { env } from '@/lib/platform/env';
import { Unavailable } from '@/lib/platform/errors';
import type { MarketplaceCode } from './marketplaces';

/** One listing as the connector's contract names it. */
export interface ListingRef {
  marketplace: MarketplaceCode;
  id: string;
}

const TIMEOUT_MS = 10_000;
// Generous for 300 listings with long titles; a marketplace gone wrong must not fill the memory.
const MOST_BYTES = 5 * 1024 * 1024;

const optionalText = (max: number) =>
  z
    .string()
    .transform((value) => value.replaceAll('\u0000', '').toWellFormed().slice(0, max))
    .nullish();
const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullish()
  .catch(null);
const sellerShape = z.object({
  id: z.string().min(1).max(200),
  name: z.string().transform((value) => value.replaceAll('\u0000', '').toWellFormed().slice(0, 300)),
  email: z.email(),
  locale: z.string(),
});
const lookedUpShape = z.object({
  marketplace: z.string(),
  id: z.string(),
  found: z.boolean(),
  status: z.enum(['LIVE', 'REMOVED', 'DELETED']).optional(),
  title: optionalText(1000),
  imageUrl: webAddress,
  contentHash: optionalText(200),
  // a seller who cannot be written to is no seller we know; the listing is known all the same
  seller: sellerShape.nullish().catch(null),
});
const lookupShape = z.object({ listings: z.array(lookedUpShape) });
const changeShape = z.object({ status: z.enum(['REMOVED', 'LIVE']), at: z.iso.datetime({ offset: true }) });

/** What a marketplace says of a listing. `found: false` means that it knows no such listing. */
export type LookedUpListing = Omit<z.output<typeof lookedUpShape>, 'marketplace'>;

/** How a removal or a reinstatement went; `refused` is an answer that trying again would not change. */
export type ChangeOutcome =
  { outcome: 'done'; at: Date } | { outcome: 'unknown_listing' | 'deleted' | 'refused' };

interface Answer {
  status: number;
  body: unknown;
}

async function readBody(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Unavailable('marketplace: answer too long');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A server in trouble, a limit reached or a clock or secret that differs: later, the same request may succeed. */
const isPassing = (status: number) => status >= 500 || [401, 403, 408, 425, 429].includes(status);

/**
 * Sends one signed request (Standard Webhooks over the raw body).
 * @throws Unavailable when there is no answer in time or the answer says to come back later
 */
async function send(path: string, content: unknown, key: string, timeoutMs = TIMEOUT_MS): Promise<Answer> {
  const body = JSON.stringify(content);
  const id = `msg_${uuidv7()}`;
  // eslint-disable-next-line project/no-own-clock -- the other side compares with its own clock, which no test sets
  const now = new Date();
  const signature = new Webhook(env.MARKETPLACE_SECRET).sign(id, now, body);
  let answer: Answer;
  try {
    const response = await fetch(`${env.MARKETPLACE_URL}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signature,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    answer = { status: response.status, body: await readBody(response) };
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    throw new Unavailable(`marketplace: ${error instanceof Error ? error.message : 'no answer'}`);
  }
  if (isPassing(answer.status)) throw new Unavailable(`marketplace answered ${answer.status}`);
  return answer;
}

/**
 * Asks for up to 300 listings at once, within `timeoutMs` milliseconds.
 * @returns one answer per listing, in the order asked
 * @throws Unavailable when the marketplace does not answer, or not to the question
 */
export async function lookUpListings(
  listings: readonly ListingRef[],
  { timeoutMs }: { timeoutMs?: number } = {},
): Promise<LookedUpListing[]> {
  if (listings.length === 0) return [];
  const answer = await send('/v1/listings/lookup', { listings }, `lookup:${uuidv7()}`, timeoutMs);
  const parsed = lookupShape.safeParse(answer.body);
  if (answer.status !== 200 || !parsed.success) throw new Unavailable('marketplace: look-up not understood');
  const answered = parsed.data.listings;
  const matches = listings.every(
    (asked, i) => answered[i]?.id === asked.id && answered[i].marketplace === asked.marketplace,
  );
  if (!matches || answered.length !== listings.length)
    throw new Unavailable('marketplace: look-up of others');
  return answered.map(({ marketplace: _marketplace, ...listing }) => listing);
}

async function change(path: string, content: object, key: string): Promise<ChangeOutcome> {
  const { status, body } = await send(path, content, key);
  if (status === 404) return { outcome: 'unknown_listing' };
  if (status === 410) return { outcome: 'deleted' };
  if (status !== 200) return { outcome: 'refused' };
  const parsed = changeShape.safeParse(body);
  if (!parsed.success) throw new Unavailable('marketplace: answer not understood');
  return { outcome: 'done', at: new Date(parsed.data.at) };
}

/**
 * Takes a listing down. The same `key` again gets the same answer and changes nothing.
 * @param order `reference` is the notice's, `reason` its code: the marketplace keeps both
 * @throws Unavailable when it is not known whether it was done; the caller tries again with the same key
 */
export function takeDownListing(
  order: ListingRef & { reference: string; reason: string },
  key: string,
): Promise<ChangeOutcome> {
  return change('/v1/listings/takedown', order, key);
}

/** Puts a listing back; otherwise like `takeDownListing`. */
export function reinstateListing(
  order: ListingRef & { reference: string },
  key: string,
): Promise<ChangeOutcome> {
  return change('/v1/listings/reinstate', order, key);
}
