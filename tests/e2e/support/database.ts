import pg from 'pg';

/** Runs one statement in the database of the site under test. */
export async function sql<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Lets the time a complainant has for an answer run out: the deadline's end, and the start of the job that notices it, are
 * moved into the past. The worker does the rest, as it would have done on that day.
 */
export async function letAnswerBeMissed(counterNoticeId: string): Promise<void> {
  const moved = await sql<{ id: string }>(
    `UPDATE deadline SET starts_at = starts_at - interval '30 days', due_at = now() - interval '1 minute'
     WHERE counter_notice_id = $1 AND ended_at IS NULL RETURNING id`,
    [counterNoticeId],
  );
  const ids = moved.map(({ id }) => id);
  await sql(
    `UPDATE pgboss.job SET start_after = now() WHERE name = 'deadline.expire' AND data->>'subjectId' = ANY($1)`,
    [ids],
  );
}
