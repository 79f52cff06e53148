import { createTranslator } from 'next-intl';
import { describe, expect, it, test } from 'vitest';
import en from '@/lib/i18n/messages/en/marketplaces.json';
import zhCN from '@/lib/i18n/messages/zh-CN/marketplaces.json';
import { MARKETPLACE_CODES, marketplaces } from '@/lib/marketplaces/marketplaces';
import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';
import { readAddress } from '@/lib/marketplaces/read-address';
import { MAX_LINKS, type LinkLine } from '@/lib/marketplaces/read-listing-links';
import type { UrlShape } from '@/lib/marketplaces/url-shapes';
import { listingUrlRows } from './listing-url-rows';

type Refusal = Extract<LinkLine['result'], { status: 'refused' }>['reason'];

// An object, so that the compiler asks for every reason there is.
const refusals: Record<Refusal, true> = {
  not_a_url: true,
  not_http: true,
  unknown_host: true,
  short_link: true,
  no_listing: true,
  storefront_not_listing: true,
  other_marketplace: true,
  duplicate: true,
  too_many: true,
};

const messages = { en, 'zh-CN': zhCN };

describe('the table', () => {
  it('holds each marketplace under its own code', () => {
    expect(Object.entries(marketplaces).map(([key, { code }]) => [key, code])).toEqual(
      MARKETPLACE_CODES.map((code) => [code, code]),
    );
  });

  it('gives no host to two marketplaces', () => {
    const hosts = Object.values(marketplaces).flatMap((marketplace) => marketplace.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('knows the five that offer sign-in', () => {
    expect(MARKETPLACE_CODES.filter((code) => !marketplaces[code].signIn)).toEqual(['TMALL_HK']);
  });

  test.each(MARKETPLACE_CODES)('%s: each shape is shown by an address met in use', (code) => {
    const { urls, hosts } = marketplaces[code];
    const addresses = listingUrlRows
      .map((row) => readAddress(row.url))
      .filter((address) => typeof address === 'object')
      .filter(({ host }) => hosts.some((own) => `.${host}`.endsWith(`.${own}`)));
    const shapes: Partial<UrlShape>[] = [...urls.listings, ...urls.storefronts, ...urls.shortLinks];
    for (const { host, path, params } of shapes) {
      const shown = addresses.some(
        (address) =>
          (host?.test(address.host) ?? true) &&
          (path?.test(address.path) ?? true) &&
          (params?.some((param) => address.query.has(param)) ?? true),
      );
      expect(shown, `${host} ${path}`).toBe(true);
    }
  });

  test.each(MARKETPLACE_CODES)('%s: its own addresses are read as its own', (code) => {
    const { urls } = marketplaces[code];
    const listing = urls.listingUrl.replace('{id}', '564176654249');
    expect(parseListingUrl(listing)).toMatchObject({ ok: true, marketplace: code, canonicalUrl: listing });
    for (const shape of urls.storefronts) {
      const value = ['564176', 'b2b-564176'].find((text) => shape.value.test(text)) ?? '';
      const url = shape.url.replace('{id}', value);
      expect(parseListingUrl(url)).toMatchObject({
        marketplace: code,
        kind: 'storefront',
        canonicalUrl: url,
      });
    }
    for (const label of urls.serviceLabels) {
      for (const host of marketplaces[code].hosts) expect(parseListingUrl(`${label}.${host}`).ok).toBe(false);
    }
  });
});

describe.each(['en', 'zh-CN'] as const)('messages in %s', (locale) => {
  it('name the marketplaces as the table does', () => {
    const names = MARKETPLACE_CODES.map((code) => [code, marketplaces[code].name[locale]]);
    expect(messages[locale].name).toEqual(Object.fromEntries(names));
  });

  it('say for each refusal how to mend it', () => {
    const t = createTranslator({ locale, messages: messages[locale] });
    const values = { line: 7, marketplace: marketplaces.TMALL.name[locale], max: MAX_LINKS };
    for (const reason of Object.keys(refusals) as Refusal[]) {
      const text = t(`link.${reason}`, values);
      expect(text).not.toMatch(/[{}]|link\./);
      expect(text.length).toBeGreaterThan(15);
    }
    expect(Object.keys(messages[locale].link).sort()).toEqual(Object.keys(refusals).sort());
    expect(t('link.duplicate', values)).toContain('7');
    expect(t('link.other_marketplace', values)).toContain(values.marketplace);
    expect(t('link.too_many', values)).toContain('300');
  });
});
