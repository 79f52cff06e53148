import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE_CODES, marketplaces } from '@/lib/marketplaces/marketplaces';
import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';
import { listingUrlRows, readableUrls } from './listing-url-rows';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const realUrl = fc.constantFrom(...readableUrls);
const anyUrl = fc.constantFrom(...listingUrlRows.map((row) => row.url));

/** A real address with a piece taken out or put in anywhere. */
const brokenUrl = fc
  .tuple(
    anyUrl,
    fc.nat(),
    fc.nat({ max: 4 }),
    fc.oneof(anyText, fc.constantFrom('.', '/', '@', ':', '\\', '%', '?')),
  )
  .map(([url, at, removed, added]) => {
    const start = at % (url.length + 1);
    return url.slice(0, start) + added + url.slice(start + removed);
  });

describe('whatever is pasted', () => {
  it('is answered without throwing, and what is read is plain and reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl(), brokenUrl, realUrl), (input) => {
        const read = parseListingUrl(input);
        if (!read.ok) return;
        expect(parseListingUrl(read.canonicalUrl)).toEqual(read);
        const { protocol, hostname, username, port } = new URL(read.canonicalUrl);
        expect([protocol, username, port]).toEqual(['https:', '', '']);
        const { hosts } = marketplaces[read.marketplace];
        expect(hosts.some((host) => hostname.endsWith(`.${host}`))).toBe(true);
        if (read.kind === 'listing') expect(read.id).toMatch(/^[1-9]\d{5,17}$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('is answered in time that grows with its length only, however it is built', () => {
    const pieces = ['-', '_', '1', 'a', '.', '/', ':', '@', '%', ' ', '\u200b', 'a.', '_1', 'item/', 'a-1'];
    const starts = [
      '',
      'a',
      'https://',
      'https://www.alibaba.com/product-detail/',
      'https://www.aliexpress.com/item/',
    ];
    const before = performance.now();
    for (const start of starts) {
      for (const piece of pieces) {
        const input = (start + piece.repeat(8000)).slice(0, 8191);
        parseListingUrl(`${input}!`);
        parseListingUrl(`${' '.repeat(4000)}${input.slice(0, 4000)}`);
      }
    }
    // about 20 ms; one expression of quadratic time makes it seconds
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('a real address', () => {
  it('reads the same with other parameters, another scheme and another case of its host', () => {
    const noise = fc.dictionary(
      fc.constantFrom('spm', 'scm', 'pvid', 'ns', 'abbucket', 'skuId', 'gatewayAdapt'),
      fc.webQueryParameters({ size: 'small' }),
    );
    fc.assert(
      fc.property(
        realUrl,
        noise,
        fc.constantFrom('http://', 'HTTPS://', '', '  https://'),
        (url, params, scheme) => {
          const [, host = '', rest = ''] = /^(?:https?:)?\/\/([^/?#]*)(.*)$/.exec(url) ?? [];
          const [path = '', query = ''] = rest.replace(/#.*$/, '').split('?');
          const all = [...new URLSearchParams(params)].map(
            ([key, value]) => `${key}=${encodeURIComponent(value)}`,
          );
          const changed = `${scheme}${host.toUpperCase()}${path || '/'}?${[...all, query].join('&')}#top`;
          expect(parseListingUrl(changed)).toEqual(parseListingUrl(url));
        },
      ),
    );
  });

  it('is not read when its host is another that looks alike', () => {
    const fold = (from: string, to: string) => (host: string) => host.replace(from, to);
    const disguises = [
      (host: string) => `${host}.example.net`,
      (host: string) => `${host}-example.net`,
      (host: string) => `${host}@example.net`,
      (host: string) => `example.net@${host}`,
      (host: string) => `${host}%2eexample.net`,
      (host: string) => `${host}\\.example.net`,
      (host: string) => `${host}:8080`,
      (host: string) => host.replace(/(?=[^.]+\.[^.]+$)/, 'my-'),
      (host: string) => host.replace(/\.(?=[^.]+$)/, '-'),
      (host: string) => host.replace(/\.(?=[^.]+$)/, '\u3002'),
      (host: string) =>
        host.replace(/[a-z0-9](?=\.[^.]+$)/, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
      fold('a', '\u0430'),
      fold('o', '\u043e'),
      fold('l', '\u217c'),
      fold('.', '\u00ad.'),
    ];
    fc.assert(
      fc.property(realUrl, fc.constantFrom(...disguises), (url, disguise) => {
        const [, host = '', rest = ''] = /^(?:https?:)?\/\/([^/?#]*)(.*)$/.exec(url) ?? [];
        fc.pre(disguise(host) !== host);
        expect(parseListingUrl(`https://${disguise(host)}${rest}`).ok).toBe(false);
      }),
    );
  });

  it('of a listing has an id from which alone its canonical address is made', () => {
    const id = fc
      .integer({ min: 6, max: 15 })
      .chain((length) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`)));
    fc.assert(
      fc.property(fc.constantFrom(...MARKETPLACE_CODES), id, (marketplace, number) => {
        const canonicalUrl = marketplaces[marketplace].urls.listingUrl.replace('{id}', number);
        const listing = { ok: true, marketplace, kind: 'listing', id: number, canonicalUrl };
        expect(parseListingUrl(canonicalUrl)).toEqual(listing);
      }),
    );
  });
});
