/**
 * The one table of marketplaces. Nothing else in the code knows a marketplace by name, by host or by the look of
 * its addresses. Pure data, safe to ship to the browser.
 */

export const MARKETPLACE_CODES = ['TAOBAO', 'TMALL', 'TMALL_HK', 'ALIBABA_1688', 'ALIEXPRESS', 'ALIBABA'] as const;

export type MarketplaceCode = (typeof MARKETPLACE_CODES)[number];

/** The sets of clocks of lib/workflow; which of them a case follows is fixed when its notice is submitted. */
export type DeadlineProfile = 'CN_ECL' | 'US_DMCA' | 'EU_DSA' | 'PLATFORM';

/** One way an address is written. Patterns see the host in lower case and the path without a trailing slash. */
export type UrlShape = {
  /** whole host; absent: any host of the marketplace */
  host?: RegExp;
  /** whole path; '' is the root */
  path: RegExp;
  /** query parameters that hold the id, the first present wins; absent: group `id` of the path, else of the host */
  params?: readonly string[];
};

export type StorefrontShape = UrlShape & {
  /** what the captured text must look like */
  value: RegExp;
  /** our id, made from the captured text; absent: the captured text itself */
  id?: `${string}{id}${string}`;
  /** canonical address, made from the captured text */
  url: `https://${string}{id}${string}`;
};

export type Marketplace = {
  code: MarketplaceCode;
  name: { en: string; 'zh-CN': string };
  /** hosts that, with everything beneath them, are this marketplace's; the longest match among all of them decides */
  hosts: readonly string[];
  /** beneath `hosts`, but another marketplace's */
  foreignHosts?: readonly string[];
  /** first labels of hosts that are the marketplace's own services and never a seller's storefront */
  serviceLabels: ReadonlySet<string>;
  listings: readonly UrlShape[];
  listingId: RegExp;
  /** canonical address of a listing, `{id}` standing for its id */
  listingUrl: `https://${string}{id}${string}`;
  storefronts: readonly StorefrontShape[];
  /** addresses that only redirect (shares, advertising), so the listing behind them cannot be read from them */
  shortLinks: readonly { host?: RegExp; path?: RegExp }[];
  /** where its listings are offered: mainland China, or many countries at once */
  territory: 'CN' | 'GLOBAL';
  /** languages its sellers and buyers are served in (BCP 47) */
  languages: readonly string[];
  /** clocks of the LEGAL procedure when the complaint itself points to none (US_DMCA is for copyright alone) */
  deadlineProfile: DeadlineProfile;
  /** its accounts may sign in here */
  signIn: boolean;
  /** lookup, take-down and reinstatement go through the connector */
  connector: boolean;
};

// Ids are issued upwards by number; fewer than six digits have not been seen on any of the six, and the upper
// bounds leave two digits of room above the longest in use. A longer one is two addresses run together.
const ID = /^[1-9]\d{5,14}$/;
const LONG_ID = /^[1-9]\d{5,17}$/;

const SHOP_NUMBER = /^[1-9]\d{0,14}$/;
const SHOP_NAME = /^(?!xn--)[a-z0-9][a-z0-9_-]{0,61}[a-z0-9]$/;
// A seller's pages on the Taobao family; other paths below a name are services that happen to share the domain.
const SHOP_PAGE = /^(?:\/(?:index|view_shop|shop\/view_shop|search|category[\w-]*|p\/[\w-]+|campaign[\w-]*)(?:\.html?)?)?$/;

const ITEM_PARAMS = ['id', 'itemId', 'item_id', 'item_num_id'];
const ITEM_PAGE = /^\/item(?:_o)?\.html?$/;
const NUMBERED_PAGE = /^\/item\/(?:wap\/)?(?<id>\d+)\.html?$/;
const APP_PAGE = /^\/i(?<id>\d+)\.html?$/;

const labels = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const marketplaces: Readonly<Record<MarketplaceCode, Marketplace>> = {
  TAOBAO: {
    code: 'TAOBAO',
    name: { en: 'Taobao', 'zh-CN': '淘宝' },
    hosts: ['taobao.com', 'tb.cn'],
    // Xianyu (second-hand goods) lived here before it had a domain of its own
    foreignHosts: ['2.taobao.com'],
    serviceLabels: labels(`a acs acs-m ai api auction award baike baoxian bbs bendi bk buy buyertrade car cart
      chaoshi click consumerservice daxue detail dianying ershou faxian favorite food forum fuwu g game go guang h5
      h5api help hk home huodong i item item-paimai jianghu jipiao jiyoujia ju list lists login love m main map market
      member member1 mobile money mosaic my mybrand myseller new nvren open paimai passport pub pages qiang qianniu
      rate re redirect refund reg s s8 sale search sec sell seller service sf sf-item sg shi shop shopsearch shoucang
      simba spu store subway suggest taiwan tao taojinbi tejia temai trade travel travelitem trip try tw uland
      unit upload vip video wangwang wenda world wuliu www yao zc zc-item zc-paimai zhaoshang zhongchou`),
    listings: [
      { host: /^(?:item|detail)(?:\.m)?\.taobao\.com$/, path: ITEM_PAGE, params: ITEM_PARAMS },
      { host: /^item\.taobao\.com$/, path: /^\/auction\/item_detail\.html?$/, params: ['item_num_id'] },
      { host: /^(?:world|[a-z]{2})\.taobao\.com$/, path: NUMBERED_PAGE },
      { host: /^m\.intl\.taobao\.com$/, path: /^\/detail\/[\w-]+\.html?$/, params: ITEM_PARAMS },
      { host: /^h5\.m\.taobao\.com$/, path: /^\/awp\/core\/detail(?:\/\w+)?\.html?$/, params: ITEM_PARAMS },
      { host: /^new\.m\.taobao\.com$/, path: /^\/detail\.html?$/, params: ITEM_PARAMS },
      { host: /^main\.m\.taobao\.com$/, path: /^\/detail\/\w+\.html?$/, params: ITEM_PARAMS },
      { host: /^main\.m\.taobao\.com$/, path: /^\/security-h5-detail\/\w+$/, params: ITEM_PARAMS },
      { host: /^market\.m\.taobao\.com$/, path: /^\/app\/detail-project\/[\w/.-]+$/, params: ITEM_PARAMS },
      { host: /^(?:a\.)?m\.taobao\.com$/, path: APP_PAGE },
      // group buying: `id` and `ju_id` number the campaign, `item_id` the listing
      { host: /^detail\.ju\.taobao\.com$/, path: /^\/home\.html?$/, params: ['item_id'] },
      { host: /^ju\.taobao\.com$/, path: /^\/m\/jusp\/alone\/detail(?:wap)?\/mtp\.html?$/, params: ['item_id'] },
    ],
    listingId: ID,
    listingUrl: 'https://item.taobao.com/item.htm?id={id}',
    storefronts: [
      {
        host: /^(?<id>[^.]+)\.(?:(?:world|m)\.)?taobao\.com$/,
        path: SHOP_PAGE,
        value: SHOP_NAME,
        url: 'https://{id}.taobao.com/',
      },
      {
        host: /^(?:store|shop|shop\.m)\.taobao\.com$/,
        path: /^(?:\/shop)?\/(?:view_shop|shop_index|shopIndex)\.html?$/,
        params: ['shop_id', 'shopId'],
        value: SHOP_NUMBER,
        id: 'shop{id}',
        url: 'https://shop{id}.taobao.com/',
      },
      {
        host: /^(?:store|shop|shop\.m)\.taobao\.com$/,
        path: /^(?:\/shop)?\/(?:view_shop|shop_index|shopIndex)\.html?$/,
        params: ['user_number_id', 'user_id'],
        value: SHOP_NUMBER,
        id: 'user:{id}',
        url: 'https://store.taobao.com/shop/view_shop.htm?user_number_id={id}',
      },
      {
        host: /^world\.taobao\.com$/,
        path: /^\/dianpu\/(?<id>\d+)(?:_\d+)?\.html?$/,
        value: SHOP_NUMBER,
        id: 'shop{id}',
        url: 'https://shop{id}.taobao.com/',
      },
    ],
    shortLinks: [
      { host: /(?:^|\.)tb\.cn$/ },
      { host: /^s\.click\.taobao\.com$/ },
      { host: /(?:^|\.)simba\.taobao\.com$/ },
      { host: /^uland\.taobao\.com$/, path: /^\/(?:coupon|quan)\// },
      { host: /^ai\.taobao\.com$/, path: /^\/auction\/edetail\.html?$/ },
    ],
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: true,
    connector: true,
  },
  TMALL: {
    code: 'TMALL',
    name: { en: 'Tmall', 'zh-CN': '天猫' },
    // the last two were the pharmacy counters of Tmall, with Tmall's own listing ids
    hosts: ['tmall.com', 'detail.liangxinyao.com', 'detail.yao.95095.com'],
    serviceLabels: labels(`3c a act acs-m activity aldcdn api ban bbs brand buy buyer car cart chaoshi click content crm
      detail device favorite food fresh fun go guang h5 h5api help hk home huodong import item jia ju jusp list
      login m mai market mdetail member members mms movie mui mybrand nvzhuang open pages point portal rate reg rule s
      sale search seller service shop shopsearch spu store taiwan temai trade try vip wei world wt www xue yao`),
    listings: [
      {
        host: /^(?:item|(?:chaoshi\.)?(?:m\.)?detail(?:\.m)?)\.tmall\.com$/,
        path: ITEM_PAGE,
        params: ITEM_PARAMS,
      },
      { host: /^detail\.(?:liangxinyao|yao\.95095)\.com$/, path: ITEM_PAGE, params: ITEM_PARAMS },
      { host: /^(?:world|taiwan)\.tmall\.com$/, path: NUMBERED_PAGE },
      { host: /^(?:a\.)?m\.tmall\.com$/, path: APP_PAGE },
    ],
    listingId: ID,
    listingUrl: 'https://detail.tmall.com/item.htm?id={id}',
    storefronts: [
      {
        host: /^(?<id>[^.]+)\.(?:(?:world|m)\.)?tmall\.com$/,
        path: SHOP_PAGE,
        value: SHOP_NAME,
        url: 'https://{id}.tmall.com/',
      },
    ],
    shortLinks: [{ host: /^s\.click\.tmall\.com$/ }, { host: /(?:^|\.)simba\.tmall\.com$/ }],
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: true,
    connector: true,
  },
  TMALL_HK: {
    code: 'TMALL_HK',
    name: { en: 'Tmall HK (Tmall Global)', 'zh-CN': '天猫国际' },
    hosts: ['tmall.hk'],
    serviceLabels: labels(`a act brand buy cart chaoshi content detail h5 h5api help home huodong import item list login
      m market member mybrand pages rate rule s sale search seller service shop store trade vip world www`),
    listings: [
      {
        host: /^(?:item|(?:chaoshi\.)?(?:m\.)?detail(?:\.m)?)\.tmall\.hk$/,
        path: /^(?:\/[a-z]{2})?\/item(?:_o)?\.html?$/,
        params: ITEM_PARAMS,
      },
      { host: /^world\.tmall\.hk$/, path: NUMBERED_PAGE },
      { host: /^(?:a\.)?m\.tmall\.hk$/, path: APP_PAGE },
    ],
    listingId: ID,
    listingUrl: 'https://detail.tmall.hk/hk/item.htm?id={id}',
    storefronts: [
      {
        host: /^(?<id>[^.]+)\.(?:(?:world|m)\.)?tmall\.hk$/,
        path: SHOP_PAGE,
        value: SHOP_NAME,
        url: 'https://{id}.tmall.hk/',
      },
    ],
    shortLinks: [{ host: /^s\.click\.tmall\.hk$/ }],
    // run from Hong Kong, but what it sells is sold to buyers in mainland China
    territory: 'CN',
    languages: ['zh-CN'],
    deadlineProfile: 'CN_ECL',
    signIn: false,
    connector: true,
  },
  ALIBABA_1688: {
    code: 'ALIBABA_1688',
    name: { en: '1688', 'zh-CN': '1688' },
    // china.alibaba.com is its name of before 2010
    hosts: ['1688.com', 'china.alibaba.com'],
    serviceLabels: labels(`a acs ad air api bbs buyer caigou cart cbu chuanqi club cn dealer design detail dj factory
      fuwu global go gongchang h5 h5api help huopin i img index info jinhuo kj kuajing live login ma m manage me
      member message mind mobile my nz offer open order p4p page pages peihuo pifa post purchase qr quality re rule s
      sale sc search security seller service shop show sj skills-gateway strategy style sycm tao trade trust view vip
      widget winport work wuliu www zhaoshang`),
    listings: [
      {
        host: /^(?:(?:www|m|detail|detail\.m)\.)?1688\.com$|^detail\.china\.alibaba\.com$/,
        path: /^\/(?:offer|pic|buyer\/offerdetail)\/(?<id>\d+)\.html?$/,
      },
      { host: /^detail\.m\.1688\.com$/, path: /^\/page\/index\.html?$/, params: ['offerId'] },
      { host: /^(?:m|detail|detail\.m)\.1688\.com$/, path: /^\/offer_detail\.html?$/, params: ['offerId'] },
    ],
    listingId: ID,
    listingUrl: 'https://detail.1688.com/offer/{id}.html',
    storefronts: [
      {
        host: /^(?<id>[^.]+)\.1688\.com$/,
        path: /^(?:\/(?:page\/[\w-]+|index)(?:\.html?)?)?$/,
        value: SHOP_NAME,
        url: 'https://{id}.1688.com/',
      },
      {
        host: /^winport\.m\.1688\.com$/,
        path: /^\/page\/[\w-]+\.html?$/,
        params: ['memberId'],
        value: /^b2b-[a-z0-9]{1,40}$/,
        url: 'https://{id}.1688.com/',
      },
      {
        host: /^m\.1688\.com$/,
        path: /^\/winport\/(?<id>[^/.]+)\.html?$/,
        value: /^b2b-[a-z0-9]{1,40}$/,
        url: 'https://{id}.1688.com/',
      },
    ],
    shortLinks: [{ host: /^(?:qr|dj|ad|s\.click)\.1688\.com$/ }],
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
    serviceLabels: labels(''),
    // No `host`: countries (fr. m.ru.), sellers (kincony. miyoo.nl.) and sections (tmall.) all serve these paths.
    // Ids of aliexpress.us are of its own numbering, and open on aliexpress.com too.
    listings: [
      { path: /^\/(?:item|i|item-img)\/(?:[^/]+\/){0,3}(?:\d+_)?(?<id>\d+)(?:\.html?)?$/ },
      { path: /^\/store\/product\/(?:[^/]+\/)?\d+_(?<id>\d+)\.html?$/ },
    ],
    listingId: LONG_ID,
    listingUrl: 'https://www.aliexpress.com/item/{id}.html',
    storefronts: [
      {
        path: /^\/store\/(?:[a-z-]+\/)?(?<id>\d+)(?:[/.].*)?$/,
        value: SHOP_NUMBER,
        url: 'https://www.aliexpress.com/store/{id}',
      },
      {
        path: /^\/store\/group\/(?:[^/]+\/)?(?<id>\d+)_\d+\.html?$/,
        value: SHOP_NUMBER,
        url: 'https://www.aliexpress.com/store/{id}',
      },
      {
        path: /^\/store\/(?:v3\/home|storeHome)\.html?$/,
        params: ['shopId', 'storeNo'],
        value: SHOP_NUMBER,
        url: 'https://www.aliexpress.com/store/{id}',
      },
    ],
    shortLinks: [{ host: /^(?:a|sl|star|(?:s\.)?click)\.aliexpress\.(?:com|us|ru)$/ }],
    territory: 'GLOBAL',
    languages: ['en', 'es', 'fr', 'pt', 'ru', 'de', 'it', 'nl', 'ja', 'ko', 'ar', 'th', 'tr', 'vi', 'pl', 'he', 'id'],
    // designated a very large online platform under the DSA
    deadlineProfile: 'EU_DSA',
    signIn: true,
    connector: true,
  },
  ALIBABA: {
    code: 'ALIBABA',
    name: { en: 'Alibaba.com', 'zh-CN': '阿里巴巴国际站' },
    hosts: ['alibaba.com'],
    serviceLabels: labels(''),
    // No `host`: www., languages (german. m.french.), wholesaler. and sellers all serve these paths.
    listings: [
      { path: /^\/(?:product-detail|p-detail)\/(?:[^/]*[_-])?(?<id>\d+)(?:\.html?)?$/ },
      { path: /^\/product\/(?<id>\d+)(?:-\d+)?(?:\/[^/]*|\.html?)?$/ },
      { path: /^\/product-(?:gs|free|tp)\/(?<id>\d+)\/[^/]+$/ },
      { path: /^\/product-(?:gs|free|tp)\/[^/]*-(?<id>\d+)\.html?$/ },
    ],
    listingId: ID,
    // the words before the id may be anything, none included
    listingUrl: 'https://www.alibaba.com/product-detail/_{id}.html',
    storefronts: [
      {
        host: /^(?<id>[^.]+)\.(?:m\.)?en\.alibaba\.com$/,
        path: /^/,
        value: SHOP_NAME,
        url: 'https://{id}.en.alibaba.com/',
      },
      {
        host: /^(?<id>[^.]+)\.(?:m\.)?fm\.alibaba\.com$/,
        path: /^/,
        value: SHOP_NAME,
        id: '{id}.fm',
        url: 'https://{id}.fm.alibaba.com/',
      },
      {
        host: /^(?<id>[^.]+)\.(?:m\.)?trustpass\.alibaba\.com$/,
        path: /^/,
        value: SHOP_NAME,
        id: '{id}.trustpass',
        url: 'https://{id}.trustpass.alibaba.com/',
      },
    ],
    shortLinks: [
      { path: /^\/x\/[\w-]+$/ },
      { host: /^offer\.alibaba\.com$/, path: /^\/cps\// },
      { host: /^s\.click\.alibaba\.com$/ },
    ],
    territory: 'GLOBAL',
    languages: ['en', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'ko', 'ja', 'ar', 'tr', 'th', 'vi', 'id', 'nl', 'he', 'hi'],
    // trade between businesses in every country: no one statute is nearest
    deadlineProfile: 'PLATFORM',
    signIn: true,
    connector: true,
  },
};

/** Shorteners anybody may use, so nothing says which marketplace is behind them. */
export const GENERAL_SHORT_LINK_HOSTS: ReadonlySet<string> = labels(
  `ali.pub ali.ski alii.pub bit.ly buff.ly cutt.ly dwz.cn fas.st goo.gl got.by is.gd ow.ly rb.gy rebrand.ly s.id
  shorturl.at suo.im t.cn t.co t.ly tiny.cc tinyurl.com url.cn w.url.cn`,
);
