import { isDatabaseUp } from '@/lib/web/health';

export const dynamic = 'force-dynamic';

/** 200 when this process can serve pages, 503 while its database does not answer. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp();
  return Response.json({ ok: up }, { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
