import type { BrowserContext } from '@playwright/test';
import pg from 'pg';

const HOUR_MS = 3_600_000;

/** Lets a browser be a seller who has confirmed their link; gives the path of their case. */
export async function openSellerDoor(context: BrowserContext, accessId: string): Promise<string> {
  // only now: these read the environment as they are loaded
  const { hashToken, newToken } = await import('../../lib/platform/token');
  const { sellerToken } = await import('../../lib/notices/seller-token');
  const session = newToken();
  const now = new Date();
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO seller_session (id, token_hash, seller_access_id, created_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [Buffer.from(hashToken(session)), accessId, now, new Date(now.getTime() + HOUR_MS)],
    );
  } finally {
    await client.end();
  }
  await context.addCookies([{ name: 'seller', value: session, url: process.env.APP_URL ?? '' }]);
  return `/respond/${sellerToken(accessId)}/case`;
}
