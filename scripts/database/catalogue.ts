import pg from 'pg';

/**
 * What schema.prisma can say about a database, one line each. Left out is what only hand-written SQL can:
 * triggers, functions, CHECK and EXCLUDE constraints, partial and expression indexes, grants; and every schema but `public`
 * (the job queue has its own).
 */
const catalogueSql = `
  SELECT format('column %s.%s %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
                coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) AS line
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
   WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
  UNION ALL
  SELECT format('constraint %s on %s: %s', k.conname, c.relname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f')
  UNION ALL
  SELECT format('index %s: %s', c.relname, pg_get_indexdef(i.indexrelid))
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
   WHERE c.relnamespace = 'public'::regnamespace AND i.indpred IS NULL AND i.indexprs IS NULL
     AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;

const isOwnBookkeeping = (line: string) => /\b_prisma_migrations\b/.test(line);

/** Lists what a database holds of the things schema.prisma can express. */
export async function catalogueOf(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(catalogueSql);
    return new Set(rows.map((row) => row.line).filter((line) => !isOwnBookkeeping(line)));
  } finally {
    await client.end();
  }
}
