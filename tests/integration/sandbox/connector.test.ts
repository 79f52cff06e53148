import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMarketplace } from '@/sandbox/marketplace/start-marketplace';
import { anyFreePort } from '@/sandbox/ports';

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const drill = { marketplace: 'TAOBAO', id: '564176654249' };

let dataDir: string;
let service: Awaited<ReturnType<typeof startMarketplace>>;

async function start() {
  service = await startMarketplace({ dataDir, port: await anyFreePort(), secret });
}

async function restart() {
  await service.stop();
  await start();
}

beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp marketplace-'));
  await start();
});

afterEach(async () => {
  await service.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

interface CallOptions {
  key?: string | null;
  signWith?: string;
  signedAt?: Date;
  signedBody?: string;
}

async function call(route: string, body: unknown, options: CallOptions = {}) {
  const { key = randomUUID(), signWith = secret, signedAt = new Date() } = options;
  const raw = JSON.stringify(body);
  const id = `msg_${randomUUID()}`;
  const response = await fetch(`${service.url}/v1/listings/${route}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
      'webhook-signature': new Webhook(signWith).sign(id, signedAt, options.signedBody ?? raw),
      ...(key === null ? {} : { 'idempotency-key': key }),
    },
    body: raw,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const takeDown = (options: CallOptions = {}, listing = drill) =>
  call('takedown', { ...listing, reference: 'N-1', reason: 'counterfeit' }, options);
const putBack = (options: CallOptions = {}, listing = drill) =>
  call('reinstate', { ...listing, reference: 'N-1' }, options);

async function statusOf(listing: { marketplace: string; id: string }) {
  const { body } = await call('lookup', { listings: [listing] });
  return (body.listings as { status: string }[])[0]?.status;
}

describe('signature', () => {
  it('refuses a request without one', async () => {
    const response = await fetch(`${service.url}/v1/listings/lookup`, {
      method: 'POST',
      body: '{"listings":[]}',
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'bad_signature' });
  });

  it.each([
    ['made with another secret', { signWith: `whsec_${Buffer.alloc(32, 4).toString('base64')}` }],
    ['older than five minutes', { signedAt: new Date(Date.now() - 6 * 60_000) }],
    ['from the future', { signedAt: new Date(Date.now() + 6 * 60_000) }],
    ['over another body', { signedBody: '{"marketplace":"TAOBAO","id":"745403740517"}' }],
  ])('refuses one %s, and nothing happens', async (_what, options) => {
    expect(await takeDown(options)).toEqual({ status: 401, body: { error: 'bad_signature' } });
    expect(await statusOf(drill)).toBe('LIVE');
  });
});

describe('lookup', () => {
  it('answers in the order asked, for known and unknown listings', async () => {
    const listings = [
      { marketplace: 'TMALL', id: '1' },
      drill,
      { marketplace: 'ALIBABA', id: '900000000300' },
    ];
    const { status, body } = await call('lookup', { listings });
    expect(status).toBe(200);
    expect(body.listings).toEqual([
      { marketplace: 'TMALL', id: '1', found: false },
      expect.objectContaining({
        ...drill,
        found: true,
        status: 'LIVE',
        url: `${service.url}/taobao/listing/564176654249`,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        seller: expect.objectContaining({ email: 'shop@happytools.example', locale: 'zh-CN' }),
      }),
      expect.objectContaining({ id: '900000000300', found: true }),
    ]);
  });

  it('knows every listing of listing-urls.tsv, and takes 300 at once but not 301', async () => {
    const file = path.resolve(import.meta.dirname, '../../../sandbox/marketplace/listing-urls.tsv');
    const rows = fs.readFileSync(file, 'utf8').trim().split('\n');
    const known = rows.map((row) => row.split('\t')).filter((row) => row[1] === 'ok' && row[3] === 'listing');
    const answer = await call('lookup', {
      listings: known.map((row) => ({ marketplace: row[2], id: row[4] })),
    });
    expect((answer.body.listings as { found: boolean }[]).filter((listing) => !listing.found)).toEqual([]);

    const bulk = Array.from({ length: 301 }, (_, index) => ({
      marketplace: 'TAOBAO',
      id: String(900_000_000_001 + index),
    }));
    const full = await call('lookup', { listings: bulk.slice(0, 300) });
    expect((full.body.listings as { found: boolean }[]).every((listing) => listing.found)).toBe(true);
    expect(await call('lookup', { listings: bulk })).toEqual({ status: 400, body: { error: 'bad_request' } });
  });
});

describe('takedown and reinstatement', () => {
  it('change the listing and its page, and outlive a restart', async () => {
    expect(await takeDown()).toEqual({ status: 200, body: { status: 'REMOVED', at: expect.any(String) } });
    await restart();
    expect(await statusOf(drill)).toBe('REMOVED');
    const page = await fetch(`${service.url}/taobao/listing/564176654249`);
    expect(await page.text()).toContain('data-status="REMOVED"');

    expect(await putBack()).toEqual({ status: 200, body: { status: 'LIVE', at: expect.any(String) } });
    const again = await fetch(`${service.url}/taobao/listing/564176654249`);
    expect(await again.text()).toContain('data-status="LIVE"');
  });

  it('answer a repeated request as before, without a second effect, also after a restart', async () => {
    const first = await takeDown({ key: 'job-1' });
    await putBack({ key: 'job-2' });
    await restart();
    expect(await takeDown({ key: 'job-1' })).toEqual(first);
    expect(await statusOf(drill)).toBe('LIVE');
  });

  it('survive a ledger whose last line was cut short', async () => {
    await takeDown({ key: 'job-1' });
    await service.stop();
    fs.appendFileSync(path.join(dataDir, 'marketplace.jsonl'), '{"at":"2026-');
    await start();
    expect(await statusOf(drill)).toBe('REMOVED');
    expect((await putBack()).status).toBe(200);
    await restart();
    expect(await statusOf(drill)).toBe('LIVE');
  });

  it('refuse a key used for another request, and a request without a key', async () => {
    await takeDown({ key: 'job-1' });
    const other = { marketplace: 'TAOBAO', id: '745403740517' };
    expect(await takeDown({ key: 'job-1' }, other)).toEqual({
      status: 422,
      body: { error: 'idempotency_key_reused' },
    });
    expect(await takeDown({ key: null }, other)).toEqual({
      status: 400,
      body: { error: 'idempotency_key_missing' },
    });
    expect(await statusOf(other)).toBe('LIVE');
  });

  it('answer 404 for an unknown and 410 for a deleted listing', async () => {
    expect(await takeDown({}, { marketplace: 'TMALL', id: '1' })).toEqual({
      status: 404,
      body: { error: 'unknown_listing' },
    });
    const list = await (await fetch(`${service.url}/tmall`)).text();
    const id = /listing\/(\d+)">\d+<\/a><\/td><td>[^<]*<\/td><td>卖家已删除/.exec(list)?.[1] ?? '';
    expect(await takeDown({}, { marketplace: 'TMALL', id })).toEqual({
      status: 410,
      body: { error: 'deleted' },
    });
  });
});

describe('a listing in a pre-sale', () => {
  it('is not taken down, however often it is asked for', async () => {
    const locked = { marketplace: 'TMALL', id: '622071272568' };
    const refused = { status: 409, body: { error: 'locked' } };
    expect(await takeDown({}, locked)).toEqual(refused);
    expect(await takeDown({}, locked)).toEqual(refused);
    expect(await statusOf(locked)).toBe('LIVE');
  });
});

describe('outage', () => {
  const play = (mode: object) =>
    fetch(`${service.url}/sandbox/outage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(mode),
    });

  it('down: answers nobody; up again: works', async () => {
    await play({ mode: 'down' });
    expect((await takeDown({ key: 'job-1' })).status).toBe(503);
    expect((await fetch(`${service.url}/taobao/listing/564176654249`)).status).toBe(503);
    await play({ mode: 'up' });
    expect((await takeDown({ key: 'job-1' })).status).toBe(200);
  });

  it('slow: answers late', async () => {
    await play({ mode: 'slow', delayMs: 300 });
    const began = performance.now();
    expect((await takeDown()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(280);
  });

  it('cannot be switched by a page of another site', async () => {
    const response = await fetch(`${service.url}/sandbox/outage`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: 'mode=down',
    });
    expect(response.status).toBe(400);
  });
});
