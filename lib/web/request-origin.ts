import { headers } from 'next/headers';

/** What is known of the browser that asks: the network address nearest to us, and what it calls itself. */
export async function requestOrigin(): Promise<{ address: string; userAgent: string }> {
  const head = await headers();
  // the last entry was written by the nearest proxy, or by Next itself; those before it are the client's own claim
  const address = head.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  return { address, userAgent: head.get('user-agent') ?? '' };
}
