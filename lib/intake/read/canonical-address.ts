import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';

const TRACKING = /^(?:utm_\w+|spm|scm|fbclid|gclid|ref_src)(?:=|$)/i;

// First parts of a path on github.com that no account can have as its name.
const GITHUB_OWN = new Set(
  `about apps collections contact customer-stories enterprise events explore features issues join login
  marketplace new notifications orgs pricing pulls search security sessions settings signup site sponsors
  stars topics trending users`.split(/\s+/),
);

/**
 * The one way of writing an address: a listing as its marketplace writes it, a repository as
 * `https://github.com/owner/name[/...]` in lower case (GitHub reads both without regard to case), any other
 * address with its scheme, the host in lower case, without credentials, fragment and tracking parameters.
 *
 * @returns undefined when it is no address, or on a marketplace but neither a listing nor a storefront
 */
export function canonicalAddress(raw: string): string | undefined {
  // Taking one decoration off may lay another bare, and what is canonical reads the same again.
  let address = canonicalOnce(raw);
  for (let round = 0; round < 4 && address !== undefined; round += 1) {
    const again = canonicalOnce(address);
    if (again === address) return address;
    address = again;
  }
  return undefined;
}

function canonicalOnce(raw: string): string | undefined {
  const written = raw.replaceAll('&amp;', '&').replace(/[.,;:!?'*_~`]{1,8}$/, '');
  const listing = parseListingUrl(written);
  if (listing.ok) return listing.canonicalUrl;
  if (listing.reason === 'no_listing') return undefined;

  const url = readUrl(written);
  if (!url) return undefined;
  const place = githubPlace(url);
  if (place !== undefined) return place === '' ? undefined : `https://github.com/${place}`;
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const host = url.hostname === 'gist.githubusercontent.com' ? 'gist.github.com' : url.host;
  return `${url.protocol}//${host}${url.pathname}${withoutTracking(url.search)}${route}`;
}

function readUrl(written: string): URL | undefined {
  const clone = /^(?:git@|(?:ssh|git):\/\/(?:git@)?)([\w.-]+)[:/](.*)$/i.exec(written);
  const address = clone ? `https://${clone[1]}/${clone[2]}` : written;
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  return url && /[a-z0-9]\.[a-z0-9-]*[a-z0-9]$/.test(url.hostname) ? url : undefined;
}

/**
 * Path on github.com that the address stands for; '' when it is none of an account's, undefined when
 * elsewhere.
 */
function githubPlace(url: URL): string | undefined {
  const host = url.hostname.replace(/^www\./, '');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (host === 'api.github.com' && parts[0] === 'repos') parts.shift();
  else if (host === 'raw.githubusercontent.com') parts.splice(2, 0, 'raw');
  else if (host === 'codeload.github.com') parts.splice(2);
  else if (host !== 'github.com') return undefined;

  const [owner = '', name = '', ...rest] = parts;
  const account = owner.toLowerCase();
  const repository = name.toLowerCase().replace(/(?:\.git)+$/, '');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(account) || GITHUB_OWN.has(account)) return '';
  if (repository === '' || !/^[\w.-]+$/.test(repository)) return account;
  return [account, repository, ...rest].join('/');
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
