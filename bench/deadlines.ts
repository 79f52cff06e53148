import type { PrismaClient } from '../lib/generated/prisma/client';
import type { expireDeadline } from '../lib/counter-notices/expire-deadline';

/** Clocks that end side by side, as many as the worker's jobs of one name. */
const SIDE_BY_SIDE = 4;

interface Product {
  db: PrismaClient;
  expireDeadline: typeof expireDeadline;
}

/**
 * Adds so many legal matters whose time for proof of an action has just run out: a notice with one disputed listing, its
 * counter-notice and its clock each.
 * @returns the ids of the deadlines
 */
async function addDue(db: PrismaClient, count: number, prefix: string): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `WITH model AS (SELECT account_id, party_id, right_id FROM notice WHERE right_id IS NOT NULL LIMIT 1),
      numbered AS (
        SELECT n, uuidv7() AS notice, uuidv7() AS listing, uuidv7() AS seller, uuidv7() AS access, uuidv7() AS reported,
          uuidv7() AS counter FROM generate_series(1, $1::int) AS n),
      notices AS (
        INSERT INTO notice (id, reference, procedure, source, status, account_id, party_id, right_id, marketplace, locale,
          profile, listing_count, created_at, submitted_at, decided_at)
        SELECT notice, $2 || 'N' || n, 'LEGAL', 'MAIL', 'DECIDED', account_id, party_id, right_id, 'TAOBAO', 'en', 'CN_ECL', 1,
          now(), now(), now() FROM numbered CROSS JOIN model),
      listings AS (
        INSERT INTO listing (id, marketplace, external_id, canonical_url)
        SELECT listing, 'TAOBAO', $2 || n, 'https://item.taobao.com/item.htm?id=' || n FROM numbered),
      sellers AS (
        INSERT INTO seller (id, marketplace, external_id, name, email, locale)
        SELECT seller, 'TAOBAO', $2 || 's' || n, 'Shop', 'shop-' || n || '@bench.example', 'en' FROM numbered),
      accesses AS (
        INSERT INTO seller_access (id, notice_id, seller_id, email, locale, token_hash, created_at, expires_at)
        SELECT access, notice, seller, 'shop-' || n || '@bench.example', 'en', sha256(convert_to($2 || n, 'UTF8')), now(),
          now() + interval '180 days' FROM numbered),
      reported AS (
        INSERT INTO reported_listing (id, notice_id, listing_id, position, status, seller_access_id, removed_at)
        SELECT reported, notice, listing, 1, 'COUNTERED', access, now() FROM numbered),
      counters AS (
        INSERT INTO counter_notice (id, reference, notice_id, seller_access_id, status, created_at, submitted_at, forwarded_at)
        SELECT counter, $2 || 'C' || n, notice, access, 'FORWARDED', now(), now(), now() FROM numbered),
      disputed AS (
        INSERT INTO counter_notice_listing (counter_notice_id, reported_listing_id)
        SELECT counter, reported FROM numbered)
    INSERT INTO deadline (id, kind, notice_id, counter_notice_id, profile, profile_version, starts_at, due_at)
    SELECT uuidv7(), 'PROOF_OF_ACTION', notice, counter, 'CN_ECL', 1, now() - interval '16 days', now() - interval '1 minute'
    FROM numbered RETURNING id`,
    count,
    prefix,
  );
  await db.$executeRawUnsafe('ANALYZE');
  return rows.map(({ id }) => id);
}

/** Milliseconds per deadline when all of them are due at once. */
async function timePerDeadline({ db, expireDeadline }: Product, count: number): Promise<number> {
  const ids = await addDue(db, count, `b${count}-`);
  const left = [...ids];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) await expireDeadline(id);
    }),
  );
  const taken = performance.now() - began;
  const ended = await db.deadline.count({ where: { id: { in: ids.slice(0, 5000) }, ending: 'expired' } });
  if (ended !== Math.min(count, 5000)) throw new Error(`${ended} of ${count} clocks ended`);
  return taken / count;
}

/** How the time per deadline grows from 1,000 that are due at once to 10,000. */
export async function measureDeadlines(): Promise<number> {
  const [{ db }, { expireDeadline }] = await Promise.all([
    import('../lib/platform/db'),
    import('../lib/counter-notices/expire-deadline'),
  ]);
  const product = { db, expireDeadline };
  // what is compiled and connected on first use belongs to neither
  await timePerDeadline(product, 100);
  const few = await timePerDeadline(product, 1000);
  const many = await timePerDeadline(product, 10_000);
  return many / few;
}
