import pg from 'pg';

const OF = `n.party_id IN (SELECT m.party_id FROM party_member m JOIN account a ON a.id = m.account_id WHERE a.email = $1)`;

/** A counter-notice that waits for this member's answer, best one that is not begun. */
const TO_ANSWER = `SELECT c.id FROM counter_notice c JOIN notice n ON n.id = c.notice_id
  WHERE c.status = 'FORWARDED' AND ${OF}
  ORDER BY EXISTS (SELECT 1 FROM complainant_response r WHERE r.counter_notice_id = c.id), c.forwarded_at DESC LIMIT 1`;
/** A seller's door behind which listings were removed and nothing has been answered. */
const DOOR = `SELECT s.id FROM seller_access s JOIN notice n ON n.id = s.notice_id
  WHERE ${OF} AND EXISTS (SELECT 1 FROM reported_listing r WHERE r.seller_access_id = s.id AND r.status = 'REMOVED')
    AND NOT EXISTS (SELECT 1 FROM counter_notice c WHERE c.seller_access_id = s.id)
  ORDER BY s.created_at DESC LIMIT 1`;

/** Cases of a member of the demonstration that guides show. @throws when it has none */
export async function casesToShow(
  databaseUrl: string,
  member: string,
): Promise<Record<'toAnswer' | 'door', string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const first = async (statement: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(statement, [member]);
    if (!rows[0]) throw new Error(`The demonstration has no case of ${member} to show: ${statement}`);
    return rows[0].id;
  };
  try {
    return { toAnswer: await first(TO_ANSWER), door: await first(DOOR) };
  } finally {
    await client.end();
  }
}
