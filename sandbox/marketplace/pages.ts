import type { ListingStatus } from './catalogue';
import { escapeHtml, type Html, page } from './html';
import { marketplaceOf, type MarketplaceLook, marketplaces } from './marketplaces';
import type { CurrentListing, Store } from './store';

const perPage = 50;

const words = {
  'zh-CN': {
    LIVE: '在售',
    REMOVED: '已下架',
    DELETED: '卖家已删除',
    removed: '该商品已被移除',
    removedWhy: '平台已根据知识产权投诉下架该商品，暂时无法购买。',
    deleted: '该商品已由卖家删除',
    unknown: '没有这个商品',
    seller: '卖家',
    number: '商品编号',
    buy: '立即购买',
  },
  en: {
    LIVE: 'on sale',
    REMOVED: 'removed',
    DELETED: 'deleted by the seller',
    removed: 'This listing has been removed',
    removedWhy: 'It was taken down after an intellectual property complaint and cannot be bought.',
    deleted: 'This listing was deleted by its seller',
    unknown: 'There is no such listing',
    seller: 'Seller',
    number: 'Item number',
    buy: 'Buy now',
  },
} as const;

const home: Html = '<a href="/">Sandbox marketplaces</a>';
const shopHead = (look: MarketplaceLook): Html =>
  `<a href="/${look.slug}"><strong>${look.name}</strong></a> · ${home}`;
const addressOf = (listing: CurrentListing) =>
  `/${marketplaceOf(listing.marketplace).slug}/listing/${listing.id}`;

/** Page of a listing, in its marketplace's language; `data-status` on its main part says how it is. */
export function listingPage(look: MarketplaceLook, listing: CurrentListing): Html {
  const text = words[look.language];
  const facts = `<p class="soft">${text.number} ${listing.id}<br>${text.seller} ${escapeHtml(listing.seller.name)}</p>`;
  const title = `<h1>${escapeHtml(listing.title)}</h1>`;
  const whole: Record<ListingStatus, Html> = {
    LIVE: `<div class="listing" data-status="LIVE">
<img src="${addressOf(listing)}/picture.svg" width="400" height="400" alt="${escapeHtml(listing.title)}">
<div>${title}<p class="price">${escapeHtml(listing.price)}</p>${facts}<button type="button">${text.buy}</button></div></div>`,
    REMOVED: `<div data-status="REMOVED"><div class="notice" role="status"><strong>${text.removed}</strong><br>${text.removedWhy}</div>${title}${facts}</div>`,
    DELETED: `<div data-status="DELETED"><div class="notice" role="status"><strong>${text.deleted}</strong></div>${facts}</div>`,
  };
  const { language, colour } = look;
  return page({ title: listing.title, language, colour, head: shopHead(look), body: whole[listing.status] });
}

/** Page for a number no listing has. */
export function unknownPage(look: MarketplaceLook | undefined): Html {
  const text = words[look?.language ?? 'en'].unknown;
  const body = `<div data-status="UNKNOWN"><h1>${text}</h1></div>`;
  return page({ title: text, language: look?.language ?? 'en', colour: look?.colour, head: home, body });
}

function table(listings: CurrentListing[]): Html {
  const rows = listings.map((listing) => {
    const look = marketplaceOf(listing.marketplace);
    return `<tr><td>${look.name}</td><td><a href="${addressOf(listing)}">${listing.id}</a></td><td>${escapeHtml(listing.title)}</td><td>${words[look.language][listing.status]}</td></tr>`;
  });
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

function turner(path: string, query: string, turn: number, total: number): Html {
  const last = Math.max(1, Math.ceil(total / perPage));
  const link = (to: number, label: string) =>
    to >= 1 && to <= last
      ? `<a href="${path}?q=${encodeURIComponent(query)}&amp;page=${to}">${label}</a>`
      : '';
  return `<nav>${link(turn - 1, '←')} ${turn} / ${last} ${link(turn + 1, '→')}</nav>`;
}

function searchForm(path: string, query: string): Html {
  return `<form action="${path}"><label>Number or title <input type="search" name="q" value="${escapeHtml(query)}"></label> <button>Search</button></form>`;
}

/** Listings of one marketplace, or of all when `look` is undefined, that match a search. */
export function listPage(store: Store, look: MarketplaceLook | undefined, query: string, turn: number): Html {
  const found = store.search(query, look?.code);
  const path = look ? `/${look.slug}` : '/';
  const body = `<h1>${look?.name ?? 'Search'}</h1>${searchForm(path, query)}<p>${found.length} listings</p>
${table(found.slice((turn - 1) * perPage, turn * perPage))}${turner(path, query, turn, found.length)}`;
  const title = look?.name ?? `Search: ${query}`;
  return page({ title, language: 'en', colour: look?.colour, head: home, body });
}

/** The front page: the six marketplaces, and the switch for playing an outage. */
export function frontPage(store: Store, mode: string): Html {
  const rows = marketplaces.map((look) => {
    const { LIVE, REMOVED, DELETED } = store.count(look.code);
    return `<tr><td><a href="/${look.slug}">${look.name}</a></td><td>${LIVE} on sale</td><td>${REMOVED} removed</td><td>${DELETED} deleted</td></tr>`;
  });
  const buttons = ['up', 'slow', 'down'].map(
    (choice) => `<button name="mode" value="${choice}">${choice}</button>`,
  );
  const body = `<h1>Sandbox marketplaces</h1>
<p>Stand-ins for the six marketplaces: invented goods, kept on this machine only.</p>${searchForm('/', '')}
<table><tbody>${rows.join('\n')}</tbody></table>
<h2>Play an outage</h2><p>The connector is <strong>${escapeHtml(mode)}</strong>.</p>
<form method="post" action="/sandbox/outage">${buttons.join(' ')}</form>`;
  return page({ title: 'Sandbox marketplaces', language: 'en', head: home, body });
}
