/**
 * How the addresses of each marketplace are written, as data for parseListingUrl. Every shape here was met in public
 * code or documents; the tests hold a real example of each. Patterns see the host in lower case, and the path with
 * doubled and trailing slashes removed ('' is the root).
 */

import { alibaba1688Services, taobaoServices, tmallHkServices, tmallServices } from './service-labels';

/** One way an address is written. */
export type UrlShape = {
  /** whole host; absent: any host of the marketplace */
  host?: RegExp;
  /** whole path */
  path: RegExp;
  /** query parameters that hold the id, the first present wins; absent: group `id` of the path, else of the host */
  params?: readonly string[];
};

type Template = `https://${string}{id}${string}`;

export type StorefrontShape = UrlShape & {
  /** what the captured text must look like */
  value: RegExp;
  /** our id, made from the captured text; absent: the captured text itself */
  id?: `${string}{id}${string}`;
  /** canonical address, made from the captured text */
  url: Template;
};

export type UrlShapes = {
  listings: readonly UrlShape[];
  listingId: RegExp;
  /** canonical address of a listing */
  listingUrl: Template;
  storefronts: readonly StorefrontShape[];
  /** first labels of hosts that are never a seller's storefront */
  serviceLabels: ReadonlySet<string>;
  /** addresses that only redirect (shares, advertising), so the listing behind them cannot be read from them */
  shortLinks: readonly { host?: RegExp; path?: RegExp }[];
};

// Ids are handed out upwards: none of fewer than six digits is left on any of the six, and the upper bounds leave two
// digits of room above the longest in use. Anything longer is two numbers run together.
const ID = /^[1-9]\d{5,14}$/;
const LONG_ID = /^[1-9]\d{5,17}$/;

const SHOP_NUMBER = /^[1-9]\d{0,14}$/;
const SHOP_NAME = /^(?!xn--)[a-z0-9][a-z0-9_-]{0,61}[a-z0-9]$/;
const MEMBER_NAME = /^b2b-[a-z0-9]{1,40}$/;

// A seller's own pages on the Taobao family. Any other path below a name is a service that shares the domain.
const SHOP_PAGE =
  /^(?:\/(?:index|view_shop|shop\/view_shop|search|category[\w-]*|p\/[\w-]+|campaign[\w-]*)(?:\.html?)?)?$/;
const SHOP_BY_NUMBER = {
  host: /^(?:store|shop|shop\.m)\.taobao\.com$/,
  path: /^(?:\/shop)?\/(?:view_shop|shop_index|shopIndex)\.html?$/,
  value: SHOP_NUMBER,
};

const ITEM_PARAMS = ['id', 'itemId', 'item_id', 'item_num_id'];
const ITEM_PAGE = /^\/item(?:_o)?\.html?$/;
const NUMBERED_PAGE = /^\/item\/(?:wap\/)?(?<id>\d+)\.html?$/;
const APP_PAGE = /^\/i(?<id>\d+)\.html?$/;

export const taobaoUrls: UrlShapes = {
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
    {
      host: /^ju\.taobao\.com$/,
      path: /^\/m\/jusp\/alone\/detail(?:wap)?\/mtp\.html?$/,
      params: ['item_id'],
    },
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
      ...SHOP_BY_NUMBER,
      params: ['shop_id', 'shopId'],
      id: 'shop{id}',
      url: 'https://shop{id}.taobao.com/',
    },
    // a seller's number is not a shop's number, so these get ids that no host name can be
    {
      ...SHOP_BY_NUMBER,
      params: ['user_number_id', 'user_id'],
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
  serviceLabels: taobaoServices,
  shortLinks: [
    { host: /(?:^|\.)tb\.cn$/ },
    { host: /^s\.click\.taobao\.com$/ },
    { host: /(?:^|\.)simba\.taobao\.com$/ },
    { host: /^uland\.taobao\.com$/, path: /^\/(?:coupon|quan)\// },
    { host: /^ai\.taobao\.com$/, path: /^\/auction\/edetail\.html?$/ },
  ],
};

export const tmallUrls: UrlShapes = {
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
  serviceLabels: tmallServices,
  shortLinks: [{ host: /^s\.click\.tmall\.com$/ }, { host: /(?:^|\.)simba\.tmall\.com$/ }],
};

export const tmallHkUrls: UrlShapes = {
  listings: [
    {
      host: /^(?:chaoshi\.)?detail(?:\.m)?\.tmall\.hk$/,
      path: /^(?:\/[a-z]{2})?\/item(?:_o)?\.html?$/,
      params: ITEM_PARAMS,
    },
  ],
  listingId: ID,
  listingUrl: 'https://detail.tmall.hk/hk/item.htm?id={id}',
  storefronts: [
    {
      host: /^(?<id>[^.]+)\.(?:m\.)?tmall\.hk$/,
      path: SHOP_PAGE,
      value: SHOP_NAME,
      url: 'https://{id}.tmall.hk/',
    },
  ],
  serviceLabels: tmallHkServices,
  shortLinks: [],
};

export const alibaba1688Urls: UrlShapes = {
  listings: [
    {
      host: /^(?:(?:www|m|detail|detail\.m)\.)?1688\.com$|^detail\.china\.alibaba\.com$/,
      path: /^\/(?:offer|pic|buyer\/offerdetail)\/(?<id>\d+)\.html?$/,
    },
    { host: /^detail\.m\.1688\.com$/, path: /^\/page\/index\.html?$/, params: ['offerId'] },
    { host: /^(?:m|detail)\.1688\.com$/, path: /^\/offer_detail\.html?$/, params: ['offerId'] },
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
      value: MEMBER_NAME,
      url: 'https://{id}.1688.com/',
    },
    {
      host: /^m\.1688\.com$/,
      path: /^\/winport\/(?<id>[^/.]+)\.html?$/,
      value: MEMBER_NAME,
      url: 'https://{id}.1688.com/',
    },
  ],
  serviceLabels: alibaba1688Services,
  shortLinks: [{ host: /^(?:qr|dj|ad|s\.click)\.1688\.com$/ }],
};

const NO_SERVICES: ReadonlySet<string> = new Set();
const ALIEXPRESS_STORE = { value: SHOP_NUMBER, url: 'https://www.aliexpress.com/store/{id}' } as const;

export const aliexpressUrls: UrlShapes = {
  // No `host`: countries (fr. m.ru.), sellers (kincony. miyoo.nl.) and sections (tmall.) all serve these paths.
  listings: [
    { path: /^\/(?:item|i|item-img)\/(?:[^/]+\/){0,3}(?:\d+_)?(?<id>\d+)(?:\.html?)?$/ },
    { path: /^\/store\/product\/(?:[^/]+\/)?\d+_(?<id>\d+)\.html?$/ },
  ],
  listingId: LONG_ID,
  // aliexpress.us numbers its listings apart, without overlap, and they open on aliexpress.com by the same number
  listingUrl: 'https://www.aliexpress.com/item/{id}.html',
  storefronts: [
    { ...ALIEXPRESS_STORE, path: /^\/store\/(?:[a-z-]+\/)?(?<id>\d+)(?:[/.].*)?$/ },
    { ...ALIEXPRESS_STORE, path: /^\/store\/group\/(?:[^/]+\/)?(?<id>\d+)_\d+\.html?$/ },
    { ...ALIEXPRESS_STORE, path: /^\/store\/(?:v3\/home|storeHome)\.html?$/, params: ['shopId', 'storeNo'] },
  ],
  serviceLabels: NO_SERVICES,
  shortLinks: [{ host: /^(?:a|sl|star|(?:s\.)?click)\.aliexpress\.(?:com|us|ru)$/ }],
};

export const alibabaUrls: UrlShapes = {
  // No `host`: www., languages (german. m.french.), wholesaler. and sellers all serve these paths.
  listings: [
    { path: /^\/(?:product-detail|p-detail)\/(?:[^/]*[_-])?(?<id>\d+)(?:\.html?)?$/ },
    { path: /^\/product\/(?<id>\d+)(?:-\d+)?(?:\/[^/]*|\.html?)?$/ },
    { path: /^\/product-(?:gs|free|tp)\/(?<id>\d+)\/[^/]+$/ },
    { path: /^\/product-(?:gs|free|tp)\/[^/]*-(?<id>\d+)\.html?$/ },
  ],
  listingId: ID,
  // the words before the id may be any, or none
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
  serviceLabels: new Set(['m', 'www']),
  shortLinks: [{ path: /^\/x\/[\w-]+$/ }, { host: /^offer\.alibaba\.com$/, path: /^\/cps\// }],
};

/** Shorteners anybody may use, so nothing says which marketplace, if any, is behind them. */
export const GENERAL_SHORT_LINK_HOSTS: ReadonlySet<string> = new Set(
  `ali.pub ali.ski alii.pub bit.ly buff.ly cutt.ly dwz.cn fas.st goo.gl got.by is.gd ow.ly rb.gy rebrand.ly s.id
  shorturl.at suo.im t.cn t.co t.ly tiny.cc tinyurl.com url.cn w.url.cn`.split(/\s+/),
);
