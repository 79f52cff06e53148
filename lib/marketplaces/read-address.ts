/** The parts of a web address that say which listing it names. */
export type Address = {
  /** lower case, without final dot or port */
  host: string;
  /** percent-encoded, without doubled or trailing slashes; '' is the root */
  path: string;
  query: URLSearchParams;
};

export type NoAddress = 'not_a_url' | 'not_http' | 'unknown_host';

// Real addresses reach 3,000 characters when advertising parameters hang on them.
const MAX_LENGTH = 8192;

// Chat programs wrap what one copies in zero-width spaces and marks of direction.
const AROUND = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

// URL() would drop tabs and line breaks and turn backslashes round, and so read another host than a person sees.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const MISLEADING = /[\s\\\u0000-\u001f\u007f-\u009f]/;

/**
 * Takes a pasted http or https address apart, never throws. Forgives surrounding space, a missing scheme, the case of
 * the host, its final dot and the default ports. An address in which a browser and a person could see different hosts
 * is not taken apart: the marketplaces use only plain hosts, so such a one is `unknown_host`.
 */
export function readAddress(input: string): Address | NoAddress {
  if (input.length > MAX_LENGTH) return 'not_a_url';
  const text = trim(input);
  if (MISLEADING.test(text)) return 'not_a_url';

  const scheme = /^(?:https?:)?\/\//i.exec(text)?.[0] ?? '';
  if (scheme === '' && /^https?:/i.test(text)) return 'not_a_url';
  // a dotted name before a number, as in "item.taobao.com:443/", is a host with its port
  if (scheme === '' && /^[a-z][a-z0-9+-]*(?::|\.[a-z0-9+.-]*:(?!\d))/i.test(text)) return 'not_http';

  const rest = text.slice(scheme.length);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const read = readHost(authority, scheme !== '');
  if (typeof read === 'string') return read;

  // The host is settled: URL() is only given what comes after it.
  const { pathname, searchParams } = new URL(`https://host.invalid${rest.slice(authority.length)}`);
  return { ...read, path: pathname.replace(/\/{2,}/g, '/').replace(/\/$/, ''), query: searchParams };
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND.test(text.charAt(start))) start += 1;
  while (end > start && AROUND.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function readHost(authority: string, hasScheme: boolean): { host: string } | NoAddress {
  // Credentials, an IPv6 address, or letters and percent signs that a browser folds into the plain letters of a host.
  if (/[^!-~]|[@%[\]]/.test(authority)) {
    return hasScheme || /[.\u3002\uff0e\uff61]/.test(authority) ? 'unknown_host' : 'not_a_url';
  }
  const [, name, port = ''] = /^((?:[a-z0-9_-]+\.)+[a-z0-9_-]+)\.?(?::(\d*))?$/i.exec(authority) ?? [];
  if (name === undefined) return 'not_a_url';
  // without a scheme, "1.5" and "e.g." are words
  if (!hasScheme && !/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(name)) return 'not_a_url';
  return ['', '80', '443'].includes(port) ? { host: name.toLowerCase() } : 'unknown_host';
}
