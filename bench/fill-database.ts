import pg from 'pg';

/** Who the load signs in as, and whose list it reads. */
export interface BenchPeople {
  reviewerEmail: string;
  complainantEmail: string;
  complainantAccountId: string;
  partyId: string;
  rightId: string;
}

const LISTINGS = 200_000;
/** Below the ids of the listings, which are as long as real ones. */
const FIRST_LISTING = 700_000_000_000;
const LISTINGS_PER_NOTICE = 10;
/** Notices of the one complainant whose list is measured. */
const OWN_NOTICES = 10_000;

const PEOPLE = `
  INSERT INTO account (id, email, name, password_hash, role, locale, created_at) VALUES
    (uuidv7(), 'reviewer@bench.example', 'Bench Reviewer', $1, 'REVIEWER', 'en', now()),
    (uuidv7(), 'complainant@bench.example', 'Bench Complainant', $1, 'MEMBER', 'en', now())`;

const PARTIES = `
  WITH made AS (
    INSERT INTO party (id, reference, kind, name, country, created_at)
    SELECT uuidv7(), 'P-BENCH-' || n, 'ENTITY', 'Acme Tools ' || n || ' GmbH', 'DE', now()
    FROM generate_series(1, 200) n RETURNING id, name
  ), identities AS (
    INSERT INTO identity (id, reference, party_id, status, legal_name, created_at)
    SELECT uuidv7(), 'I-' || id, id, 'VERIFIED', name, now() FROM made
  ), rights AS (
    INSERT INTO ip_right (id, reference, party_id, kind, status, title, number, office, owner_name, created_at)
    SELECT uuidv7(), 'R-' || id, id, 'TRADEMARK', 'VERIFIED', 'ACME', '8412733', 'CNIPA', name, now() FROM made
  )
  INSERT INTO party_member (party_id, account_id, role, created_at)
  SELECT made.id, account.id, 'HOLDER', now() FROM made, account
  WHERE made.name = 'Acme Tools 1 GmbH' AND account.email = 'complainant@bench.example'`;

const LISTING_ROWS = `
  INSERT INTO listing (id, marketplace, external_id, canonical_url, title, market_status)
  SELECT uuidv7(), 'TAOBAO', (${FIRST_LISTING} + n)::text,
    'https://item.taobao.com/item.htm?id=' || (${FIRST_LISTING} + n), 'Cordless drill ' || n, 'LIVE'
  FROM generate_series(1, ${LISTINGS}) n`;

// One in fifty waits at the desk; the rest has been decided.
const NOTICES = `
  WITH parties AS (
    SELECT array_agg(p.id ORDER BY p.name = 'Acme Tools 1 GmbH' DESC, p.id) AS ids,
           array_agg(r.id ORDER BY p.name = 'Acme Tools 1 GmbH' DESC, p.id) AS rights
    FROM party p JOIN ip_right r ON r.party_id = p.id
  )
  INSERT INTO notice (id, reference, status, account_id, party_id, marketplace, right_id, reason_code, description,
    signature_name, locale, listing_count, created_at, submitted_at, queued_at, decided_at)
  SELECT uuidv7(make_interval(secs => n - $1::int)), 'N-BENCH-' || n,
    (CASE WHEN n % 50 = 0 THEN 'SUBMITTED' ELSE 'DECIDED' END)::notice_status,
    account.id, parties.ids[owner.i], 'TAOBAO', parties.rights[owner.i], 'counterfeit', 'The drill copies our mark.',
    'Bench Complainant', 'en', ${LISTINGS_PER_NOTICE}, at, at, CASE WHEN n % 50 = 0 THEN at END,
    CASE WHEN n % 50 <> 0 THEN at END
  FROM generate_series(1, $1::int) n
  CROSS JOIN LATERAL (SELECT now() - make_interval(secs => $1::int - n) AS at) time
  CROSS JOIN LATERAL (
    SELECT CASE WHEN n % ($1::int / ${OWN_NOTICES}) = 0 THEN 1 ELSE 2 + n % 199 END AS i) owner
  CROSS JOIN parties
  JOIN account ON account.email = 'complainant@bench.example'`;

const REPORTED = `
  INSERT INTO reported_listing (id, notice_id, listing_id, position, status)
  SELECT uuidv7(), notice.id, listing.id, k,
    (CASE WHEN notice.status = 'SUBMITTED' THEN 'REPORTED' WHEN k <= 7 THEN 'REMOVED' ELSE 'REJECTED' END)
      ::reported_listing_status
  FROM (SELECT id, status, row_number() OVER () AS row FROM notice) notice
  CROSS JOIN generate_series(1, ${LISTINGS_PER_NOTICE}) k
  JOIN listing ON listing.external_id =
    (${FIRST_LISTING} + 1 + (notice.row * ${LISTINGS_PER_NOTICE} + k) % ${LISTINGS})::text`;

/** Indexes are made after the rows: filling ten million rows row by row into five indexes would take the hour. */
async function withoutIndexes(client: pg.Client, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; def: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS def FROM pg_index i
     WHERE i.indrelid = $1::regclass AND NOT i.indisprimary`,
    [table],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await fill();
  for (const { def } of rows) await client.query(def);
}

/** Makes an empty database beside the one of `adminUrl`. */
export async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Fills an empty, migrated database with `notices` notices of ten listings each, 10,000 of them one complainant's.
 * @param passwordHash what both people of the benchmark sign in with
 */
export async function fillDatabase(url: string, notices: number, passwordHash: string): Promise<BenchPeople> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '1GB'; SET session_replication_role = replica`);
    await client.query(PEOPLE, [passwordHash]);
    await client.query(PARTIES);
    await client.query(LISTING_ROWS);
    await withoutIndexes(client, 'notice', async () => void (await client.query(NOTICES, [notices])));
    await withoutIndexes(client, 'reported_listing', async () => void (await client.query(REPORTED)));
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ account: string; party: string; right: string }>(
      `SELECT m.account_id AS account, m.party_id AS party, r.id AS right FROM party_member m
       JOIN ip_right r ON r.party_id = m.party_id`,
    );
    const [found] = rows;
    if (!found) throw new Error('the benchmark has no complainant');
    return {
      reviewerEmail: 'reviewer@bench.example',
      complainantEmail: 'complainant@bench.example',
      complainantAccountId: found.account,
      partyId: found.party,
      rightId: found.right,
    };
  } finally {
    await client.end();
  }
}
