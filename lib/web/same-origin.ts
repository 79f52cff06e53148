import { env } from '@/lib/platform/env';

/**
 * Whether a request that changes something came from a page of this site (OWASP, cross-site request forgery: fetch
 * metadata, and where a browser sends none, the origin). A request without either is not a browser's form.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return origin === env.APP_URL || new URL(origin).host === headers.get('host');
}
