export const marketplaceCodes = [
  'TAOBAO',
  'TMALL',
  'TMALL_HK',
  'ALIBABA_1688',
  'ALIEXPRESS',
  'ALIBABA',
] as const;
export type MarketplaceCode = (typeof marketplaceCodes)[number];

/** How one marketplace looks in the sandbox. */
export interface MarketplaceLook {
  code: MarketplaceCode;
  /** Its part of a page's address. */
  slug: string;
  name: string;
  language: 'zh-CN' | 'en';
  currency: string;
  /** Digits its listing numbers begin with, and how many there are in all. */
  idPrefix: string;
  idLength: number;
  colour: string;
}

const looks: Record<MarketplaceCode, Omit<MarketplaceLook, 'code'>> = {
  TAOBAO: {
    slug: 'taobao',
    name: '淘宝 Taobao',
    language: 'zh-CN',
    currency: '¥',
    idPrefix: '6',
    idLength: 12,
    colour: '#c2410c',
  },
  TMALL: {
    slug: 'tmall',
    name: '天猫 Tmall',
    language: 'zh-CN',
    currency: '¥',
    idPrefix: '7',
    idLength: 12,
    colour: '#b91c1c',
  },
  TMALL_HK: {
    slug: 'tmall-hk',
    name: '天猫国际 Tmall HK',
    language: 'zh-CN',
    currency: '¥',
    idPrefix: '59',
    idLength: 12,
    colour: '#6d28d9',
  },
  ALIBABA_1688: {
    slug: '1688',
    name: '1688',
    language: 'zh-CN',
    currency: '¥',
    idPrefix: '8',
    idLength: 12,
    colour: '#b45309',
  },
  ALIEXPRESS: {
    slug: 'aliexpress',
    name: 'AliExpress',
    language: 'en',
    currency: 'US$',
    idPrefix: '1005',
    idLength: 16,
    colour: '#be123c',
  },
  ALIBABA: {
    slug: 'alibaba',
    name: 'Alibaba.com',
    language: 'en',
    currency: 'US$',
    idPrefix: '1600',
    idLength: 13,
    colour: '#9a3412',
  },
};

export const marketplaces: readonly MarketplaceLook[] = marketplaceCodes.map((code) => ({
  code,
  ...looks[code],
}));

/** One marketplace by its code. */
export function marketplaceOf(code: MarketplaceCode): MarketplaceLook {
  return { code, ...looks[code] };
}

/** One marketplace by its part of an address, or undefined. */
export function marketplaceBySlug(slug: string): MarketplaceLook | undefined {
  return marketplaces.find((marketplace) => marketplace.slug === slug);
}
