import { leave } from '@/lib/web/browser-session';
import { isSameOrigin } from '@/lib/web/same-origin';

/** Signs out: `POST /sign-out`. A form of another site changes nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 303, headers: { location: '/' } });
  await leave();
  return new Response(null, { status: 303, headers: { location: '/sign-in?out' } });
}
