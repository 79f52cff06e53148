import { leaveForMarketplace, sendOn } from '@/lib/web/marketplace-sign-in';
import { isSameOrigin } from '@/lib/web/same-origin';

const textOf = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' ? value : null;

/**
 * Begins to sign in with, or (`link`) to link, a marketplace account: a plain form, the same with scripts and without.
 * A form of another site begins nothing.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return sendOn({ path: '/sign-in', cookies: [] });
  const data = await request.formData();
  const next = await leaveForMarketplace({
    provider: data.get('marketplace'),
    link: data.has('link'),
    returnTo: textOf(data.get('return')),
  });
  return sendOn(next);
}
