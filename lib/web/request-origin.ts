import { cookies, headers } from 'next/headers';
import { isTimeZone, TIME_ZONE_COOKIE } from '@/lib/i18n/locale';

/**
 * What is known of the browser that asks: the network address nearest to us, what it calls itself, and the time zone its
 * clock stands in (IANA name; null where scripts do not run).
 */
export async function requestOrigin(): Promise<{
  address: string;
  userAgent: string;
  timeZone: string | null;
}> {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  // the last entry was written by the nearest proxy, or by Next itself; those before it are the client's own claim
  const address = head.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  const zone = jar.get(TIME_ZONE_COOKIE)?.value;
  return { address, userAgent: head.get('user-agent') ?? '', timeZone: isTimeZone(zone) ? zone : null };
}
