import pg from 'pg';

const holder = globalThis as { floorPool?: pg.Pool };
const pool = (holder.floorPool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 }));

interface Row {
  id: string;
  reference: string;
  at: Date;
  party: string;
  right: string;
  listings: number;
}

const COLUMNS = `n.id, n.reference, p.name AS party, r.title AS right, n.listing_count AS listings`;
const TABLES = `notice n JOIN party p ON p.id = n.party_id JOIN ip_right r ON r.id = n.right_id`;

/** The same rows as the product's page, by one prepared statement. */
const STATEMENTS = {
  queue: `SELECT ${COLUMNS}, n.queued_at AS at FROM ${TABLES}
    WHERE n.queued_at IS NOT NULL ORDER BY n.queued_at, n.id LIMIT 25`,
  list: `SELECT ${COLUMNS}, n.submitted_at AS at FROM ${TABLES} WHERE n.party_id = $1 ORDER BY n.id DESC LIMIT 25`,
} as const;

export async function Rows({ of, party }: { of: keyof typeof STATEMENTS; party?: string }) {
  const { rows } = await pool.query<Row>({ name: of, text: STATEMENTS[of], values: party ? [party] : [] });
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.reference}</td>
            <td>{row.party}</td>
            <td>{row.right}</td>
            <td>{row.listings}</td>
            <td>{row.at.toISOString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
