import { NextResponse, type NextRequest } from 'next/server';
import { PATH_HEADER } from '@/lib/web/path-header';

/** Tells pages where they are, so that signing in leads back to them. Decides nothing: commands and queries do. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: '/((?!_next/|api/|icon.svg|favicon.ico).*)' };
