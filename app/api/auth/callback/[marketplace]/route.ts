import { returnFromMarketplace, sendOn } from '@/lib/web/marketplace-sign-in';

/** Where a marketplace's provider sends people back to; its address is registered there. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ marketplace: string }> },
): Promise<Response> {
  const { marketplace } = await params;
  const answer = { query: new URL(request.url).search, cookie: request.headers.get('cookie') ?? '' };
  const next = await returnFromMarketplace(marketplace, answer);
  return next ? sendOn(next) : new Response(null, { status: 404 });
}
