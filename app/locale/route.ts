import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE, PREFERENCE_MAX_AGE } from '@/lib/i18n/locale';
import { readReturnPath } from '@/lib/web/return-path';
import { isSameOrigin } from '@/lib/web/same-origin';

/** The path the form stood on, when it stood on this site. */
function cameFrom(request: Request): string | null {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return null;
  const { host, pathname, search } = new URL(referer);
  return host === request.headers.get('host') ? readReturnPath(pathname + search) : null;
}

/**
 * Chooses the language: `POST /locale` with `locale` and, optionally, `return`, a path of this site. Anything else than a
 * path of this site leads to the start page; a form of another site changes nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = form.get('locale');
  if (isLocale(locale) && isSameOrigin(request.headers)) {
    const jar = await cookies();
    jar.set(LOCALE_COOKIE, locale, {
      path: '/',
      maxAge: PREFERENCE_MAX_AGE,
      sameSite: 'lax',
      httpOnly: true,
    });
  }
  const given = form.get('return');
  const location = (typeof given === 'string' ? readReturnPath(given) : null) ?? cameFrom(request) ?? '/';
  return new Response(null, { status: 303, headers: { location } });
}
