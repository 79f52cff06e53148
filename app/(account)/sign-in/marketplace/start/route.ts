import { leaveForMarketplace, sendOn } from '@/lib/web/marketplace-sign-in';
import { isSameOrigin } from '@/lib/web/same-origin';

const textOf = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' ? value : null;

/** Bytes; the form has three short fields. */
const MAX_FORM = 8192;

/**
 * Begins to sign in with, or (`link`) to link, a marketplace account: a plain form, the same with scripts and without.
 * A form of another site begins nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get('content-length'));
  const isForm = isSameOrigin(request.headers) && length > 0 && length <= MAX_FORM;
  const data = isForm ? await request.formData().catch(() => null) : null;
  if (!data) return sendOn({ path: '/sign-in', cookies: [] });
  const next = await leaveForMarketplace({
    provider: data.get('marketplace'),
    link: data.has('link'),
    returnTo: textOf(data.get('return')),
  });
  return sendOn(next);
}
