/**
 * The one table of marketplaces: nothing else in the code knows a marketplace by name, by host or by the look of its
 * addresses. Pure data, safe to ship to the browser.
 */

import {
  alibaba1688Urls,
  alibabaUrls,
  aliexpressUrls,
  taobaoUrls,
  tmallHkUrls,
  tmallUrls,
  type UrlShapes,
} from './url-shapes';

export const MARKETPLACE_CODES = [
  'TAOBAO',
  'TMALL',
  'TMALL_HK',
  'ALIBABA_1688',
  'ALIEXPRESS',
  'ALIBABA',
] as const;

export type MarketplaceCode = (typeof MARKETPLACE_CODES)[number];

/** The sets of clocks a case can follow; a case keeps the one its notice was submitted under. */
export type DeadlineProfile = 'CN_ECL' | 'US_DMCA' | 'EU_DSA' | 'PLATFORM';

export type Marketplace = {
  code: MarketplaceCode;
  /** also in lib/i18n/messages, where pages take it from; a test holds the two together */
  name: { en: string; 'zh-CN': string };
  /** hosts that, with everything beneath them, are this marketplace's; the longest match in the table decides */
  hosts: readonly string[];
  /** beneath `hosts`, but of a marketplace that is not in this table */
  foreignHosts?: readonly string[];
  urls: UrlShapes;
  /** where its listings are offered: to mainland China, or to many countries at once */
  territory: 'CN' | 'GLOBAL';
  /** languages its buyers are served in (BCP 47) */
  languages: readonly string[];
  /** clocks of the LEGAL procedure unless the claim itself calls for others (US_DMCA is for copyright alone) */
  deadlineProfile: DeadlineProfile;
  /** its accounts may sign in here */
  signIn: boolean;
  /** look-up, removal and reinstatement go through the connector */
  connector: boolean;
};

/** The marketplaces, in the order pages show them. Source: the platform's instructions; hosts as found in use. */
export const marketplaces: Readonly<Record<MarketplaceCode, Marketplace>> = {
  TAOBAO: {
    code: 'TAOBAO',
    name: { en: 'Taobao', 'zh-CN': '淘宝' },
    hosts: ['taobao.com', 'tb.cn'],
    // second-hand goods (Xianyu, now goofish.com)
    foreignHosts: ['2.taobao.com'],
    urls: taobaoUrls,
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: true,
    connector: true,
  },
  TMALL: {
    code: 'TMALL',
    name: { en: 'Tmall', 'zh-CN': '天猫' },
    // the last two were Tmall's pharmacy, with listing ids of Tmall
    hosts: ['tmall.com', 'detail.liangxinyao.com', 'detail.yao.95095.com'],
    urls: tmallUrls,
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: true,
    connector: true,
  },
  TMALL_HK: {
    code: 'TMALL_HK',
    name: { en: 'Tmall HK', 'zh-CN': '天猫国际' },
    hosts: ['tmall.hk'],
    urls: tmallHkUrls,
    // run from Hong Kong, but its buyers are in mainland China
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: false,
    connector: true,
  },
  ALIBABA_1688: {
    code: 'ALIBABA_1688',
    name: { en: '1688', 'zh-CN': '1688' },
    // china.alibaba.com was its name until 2010, and old links still carry it
    hosts: ['1688.com', 'china.alibaba.com'],
    urls: alibaba1688Urls,
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: true,
    connector: true,
  },
  ALIEXPRESS: {
    code: 'ALIEXPRESS',
    name: { en: 'AliExpress', 'zh-CN': '全球速卖通' },
    hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
    urls: aliexpressUrls,
    territory: 'GLOBAL',
    languages: 'en es fr pt ru de it nl ja ko ar th tr vi pl he id'.split(' '),
    // designated a very large online platform under Regulation (EU) 2022/2065
    deadlineProfile: 'EU_DSA',
    signIn: true,
    connector: true,
  },
  ALIBABA: {
    code: 'ALIBABA',
    name: { en: 'Alibaba.com', 'zh-CN': '阿里巴巴国际站' },
    hosts: ['alibaba.com'],
    urls: alibabaUrls,
    territory: 'GLOBAL',
    languages: 'en es pt fr de it ru ko ja ar tr th vi id nl he hi'.split(' '),
    // trade between businesses of every country: no one statute is the nearest
    deadlineProfile: 'PLATFORM',
    signIn: true,
    connector: true,
  },
};
