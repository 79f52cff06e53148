import pg from 'pg';
import { initialListings } from '../../sandbox/marketplace/catalogue';
import type { Person } from './people';

const ADDRESSES: Record<Person['marketplace'], (id: string) => string> = {
  TAOBAO: (id) => `https://item.taobao.com/item.htm?id=${id}`,
  ALIEXPRESS: (id) => `https://www.aliexpress.com/item/${id}.html`,
};

/** Goods that could bear the mark of people.ts. */
const TOOLS = /wrench|drill|plier|screwdriver|tool|扳手|钻|钳|螺丝|工具/i;

/** Addresses of listings that are on sale in the sandbox and that no notice has named; tools come first. */
export async function listingsOnSale(
  databaseUrl: string,
  marketplace: Person['marketplace'],
  count: number,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ external_id: string }>('SELECT external_id FROM listing');
    const named = new Set(rows.map((row) => row.external_id));
    return [...initialListings().values()]
      .filter((one) => one.marketplace === marketplace && one.status === 'LIVE' && !named.has(one.id))
      .sort((a, b) => Number(TOOLS.test(b.title)) - Number(TOOLS.test(a.title)))
      .slice(0, count)
      .map(({ id }) => ADDRESSES[marketplace](id));
  } finally {
    await client.end();
  }
}
