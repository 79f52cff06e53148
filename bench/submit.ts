import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { BenchPeople } from './fill-database';
import { median } from './measure';

const LINKS = 300;
const ROUNDS = 15;
const WARM_UP = 5;

/** Drafts of 300 links each, ready to be filed, whose listings the marketplace has been asked about. */
async function makeDrafts(client: pg.Client, people: BenchPeople, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  await client.query(
    `INSERT INTO notice (id, reference, status, account_id, party_id, marketplace, right_id, reason_code, reason_fields,
       description, statements, signature_name, locale, created_at, links_text)
     SELECT given.id, 'N-DRAFT-' || given.id, 'DRAFT', $2, $3, 'TAOBAO', $4, 'counterfeit',
       '{"grounds": "pictures", "differences": "The logo is blurred and the box has no hologram."}',
       'The drill copies our mark in every detail.', '{good_faith,accuracy,authority,share_with_seller}',
       'Bench Complainant', 'en', now(),
       (SELECT string_agg('https://item.taobao.com/item.htm?id=' || l.external_id, E'\\n') FROM (
         SELECT external_id FROM listing ORDER BY id OFFSET 1000 + given.n * $5::int LIMIT $5::int) l)
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, n)`,
    [ids, people.complainantAccountId, people.partyId, people.rightId, LINKS],
  );
  return ids;
}

/** One bare multi-row INSERT of the same rows: reported listings of one notice. Rolled back, like nothing of ours. */
async function insertBare(client: pg.Client, noticeId: string, offset: number): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM listing ORDER BY id OFFSET $1 LIMIT $2',
    [offset, LINKS],
  );
  const values = rows
    .map((_, i) => `($${i * 4 + 1}, $${i * 4 + 2}, $${i * 4 + 3}, $${i * 4 + 4})`)
    .join(', ');
  const parameters = rows.flatMap(({ id }, i) => [uuidv7(), noticeId, id, i + 1]);
  const start = performance.now();
  await client.query(
    `INSERT INTO reported_listing (id, notice_id, listing_id, position) VALUES ${values}`,
    parameters,
  );
  return performance.now() - start;
}

/**
 * Filing a notice of 300 links, in rows a second, as a share of one bare INSERT of its rows into the same table. Both
 * commit.
 */
export async function measureSubmit(databaseUrl: string, people: BenchPeople): Promise<number> {
  const { submitNotice } = await import('../lib/notices/submit-notice');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`UPDATE listing SET looked_up_at = now()`);
    await client.query('VACUUM ANALYZE listing');
    const drafts = await makeDrafts(client, people, (ROUNDS + WARM_UP) * 2);
    const actor = { kind: 'account', accountId: people.complainantAccountId, role: 'MEMBER' } as const;
    const shares: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const bare = await insertBare(client, drafts[round * 2] ?? '', 100_000 + round * LINKS);
      const start = performance.now();
      await submitNotice(actor, { id: drafts[round * 2 + 1] ?? '', version: 1 });
      const ours = performance.now() - start;
      // the first rounds open connections and compile
      if (round >= WARM_UP) shares.push(bare / ours);
    }
    return median(shares);
  } finally {
    await client.end();
  }
}
